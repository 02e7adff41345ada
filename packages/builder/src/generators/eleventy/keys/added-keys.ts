import type { Module } from '../../program/modules-below.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { anyNameAt } from './adds-any-name.ts'
import { computedKeys } from './computed-keys.ts'
import { keyValue } from './key-value.ts'
import { keysOfFiles } from './keys-of-files.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { anyKey, isSiteKey, isUntold, type SiteKey } from './site-keys.ts'
import { computedKey } from './untold-keys.ts'

/**
 * Reads what programs of a site add to the keys of all posts: `addGlobalData('permalink', …)`, `addGlobalData('eleventyComputed.permalink', …)`.
 *
 * @param others Folders whose files are read by their names in any case, or by nobody.
 * @see https://www.11ty.dev/docs/data-global-custom/
 */
export async function addedKeys(
	root: string,
	programs: readonly Module[],
	syntax: ProgramSyntax,
	others: readonly string[],
): Promise<readonly SiteKey[]> {
	const added = await Promise.all(programs.map((program) => keysIn(program, syntax)))
	const places = await Promise.all(programs.map((program) => anyNameAt(program, syntax)))
	const [maybe] = programs.flatMap(({ file }, index) => {
		const place = places[index]
		return place ? [{ file, place }] : []
	})
	const mentioned = await Promise.all(
		programs.map((program) => mentionedKeys(program, maybe !== undefined, syntax)),
	)
	const ofFiles = maybe ? await keysOfFiles(root, programs, others) : []
	const asMaybe = (one: SiteKey) => (maybe && isUntold(one) ? { ...one, maybe } : one)
	return [...added.flat(), ...[...mentioned.flat(), ...ofFiles].map(asMaybe)]
}

async function keysIn(
	{ file, script }: Module,
	syntax: ProgramSyntax,
): Promise<readonly SiteKey[]> {
	const found: SiteKey[] = []
	for (const { argument, second, given, place } of script.calls('addGlobalData')) {
		const start = argument ?? given[0]?.[0]?.parts?.[0]
		if (typeof start !== 'string' || !(isSiteKey(start) || start === computedKey)) continue
		const isPlain = /^(?:string|boolean|number)$/.test(typeof second)
		const said = await syntax.at(file, given[1]?.[0]?.at ?? -1)
		if (argument === undefined) found.push({ file, name: anyKey, place })
		else if (start === computedKey) found.push(...computedKeys(said, { file, place }, syntax))
		else {
			const value = isPlain ? { value: second } : keyValue(said, syntax)
			found.push({ file, name: start, place, ...value })
		}
	}
	return found
}
