import { plainValue, type ScriptValue, takenIn } from '@blog/core/script'
import type { Module } from '../program/modules-below.ts'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import { keyValue } from './key-value.ts'
import { anyKey, isSiteKey, type SiteKey } from './site-keys.ts'
import { hidingKeys, ofComputed } from './untold-keys.ts'

/**
 * Reads what programs of a site add to the keys of all posts: `addGlobalData('permalink', …)`, `addGlobalData('eleventyComputed.permalink', …)`.
 *
 * @see https://www.11ty.dev/docs/data-global-custom/
 */
export async function addedKeys(
	programs: readonly Module[],
	syntax: ProgramSyntax,
): Promise<readonly SiteKey[]> {
	const found = programs.map(async (program) => [
		...(await keysIn(program, syntax)),
		...keysElsewhere(program),
	])
	return (await Promise.all(found)).flat()
}

const computedData = 'eleventyComputed'

async function keysIn(
	{ file, script }: Module,
	syntax: ProgramSyntax,
): Promise<readonly SiteKey[]> {
	const found: SiteKey[] = []
	for (const { argument, second, given, place } of script.calls('addGlobalData')) {
		const start = argument ?? given[0]?.[0]?.parts?.[0]
		if (typeof start !== 'string' || !(isSiteKey(start) || start === computedData)) continue
		const isAll = start === computedData
		if (argument === undefined || (isAll && !isWhole(second))) {
			found.push({ file, name: anyKey, place })
		} else if (isAll) {
			for (const [key, member] of second as ReadonlyMap<string, ScriptValue>) {
				const written = syntax.functionOf(await syntax.at(file, member.at))
				const value = written ? { function: written.value } : { value: plainValue(member) }
				found.push({ file, name: ofComputed + key, place, ...value })
			}
		} else {
			const isPlain = /^(?:string|boolean|number)$/.test(typeof second)
			const at = given[1]?.[0]?.at ?? 0
			const value = isPlain ? { value: second } : keyValue(await syntax.at(file, at), syntax)
			found.push({ file, name: start, place, ...value })
		}
	}
	return found
}

/** Whether all keys of an object are told. */
function isWhole(value: ScriptValue['value']): boolean {
	return value instanceof Map && !value.has(takenIn)
}

/** Where a program names a computed key that hides in another way than to add it. */
function keysElsewhere({ file, script }: Module): readonly SiteKey[] {
	const names = script.calls('addGlobalData').map(({ given }) => given[0]?.[0]?.at)
	return [computedData, ...hidingKeys.map((key) => ofComputed + key)]
		.flatMap((name) => script.calls(name))
		.filter(({ at }) => !names.includes(at))
		.slice(0, 1)
		.map(({ place }) => ({ file, name: anyKey, place }))
}
