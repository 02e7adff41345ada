import type { Module } from '../program/modules-below.ts'
import type { Written } from '../program/syntax/exports-of.ts'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import { keyValue, literalIn, whatIs } from './key-value.ts'
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
	const calls = programs.flatMap(({ script }) => script.calls('addGlobalData'))
	const isAnyName = calls.some(({ argument }) => argument === undefined)
	const found = programs.map(async (program) => [
		...(await keysIn(program, syntax)),
		...keysElsewhere(program, isAnyName),
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
		const isPlain = /^(?:string|boolean|number)$/.test(typeof second)
		const said = await syntax.at(file, given[1]?.[0]?.at ?? -1)
		if (argument === undefined) found.push({ file, name: anyKey, place })
		else if (start === computedData) found.push(...keysOfObject(said, { file, place }, syntax))
		else {
			const value = isPlain ? { value: second } : keyValue(said, syntax)
			found.push({ file, name: start, place, ...value })
		}
	}
	return found
}

/** Keys of an object that is written out, or that a function returns which is given nothing. */
function keysOfObject(
	said: Written | undefined,
	at: Pick<SiteKey, 'file' | 'place'>,
	syntax: ProgramSyntax,
): readonly SiteKey[] {
	const object = said && whatIs(said, syntax)
	if (object?.value.type !== 'ObjectExpression') return [{ ...at, name: anyKey }]
	const { program } = object
	return object.value.properties.map((one) => {
		if (one.type !== 'Property' || one.computed) return { ...at, name: anyKey }
		const key =
			one.key.type === 'Identifier'
				? one.key.name
				: one.key.type === 'Literal'
					? String(one.key.value)
					: '*'
		const found = { value: one.value, program }
		const written = syntax.functionOf(found)
		return {
			...at,
			name: ofComputed + key,
			...(written ? { function: written.value } : literalIn(found)),
		}
	})
}

/** Where a program names a computed key that hides by a text that it hands on, or in any way where a name is added that is not written out. */
function keysElsewhere({ file, text, script }: Module, isAnyName: boolean): readonly SiteKey[] {
	const names = script.calls('addGlobalData').map(({ given }) => given[0]?.[0]?.at)
	return [computedData, ...hidingKeys.map((key) => ofComputed + key)]
		.flatMap((name) => script.calls(name))
		.filter(({ at }) => !names.includes(at) && (isAnyName || isText.test(text.slice(at))))
		.slice(0, 1)
		.map(({ place }) => ({ file, name: anyKey, place }))
}

/** A text, and not a word, a key or a member that is read. */
const isText = /^(["'`])[\w.]*\1(?!\s*[:\]])/
