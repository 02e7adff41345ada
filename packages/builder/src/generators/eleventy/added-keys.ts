import type { Module } from '../program/modules-below.ts'
import type { Written } from '../program/syntax/exports-of.ts'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import { keyValue, literalIn, whatIs } from './key-value.ts'
import { keysOfFiles } from './keys-of-files.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { anyKey, isSiteKey, type SiteKey } from './site-keys.ts'
import { computedKey, ofComputed } from './untold-keys.ts'

/**
 * Reads what programs of a site add to the keys of all posts: `addGlobalData('permalink', …)`, `addGlobalData('eleventyComputed.permalink', …)`.
 *
 * @param dataFolders Folders whose files are read by their names in any case.
 * @see https://www.11ty.dev/docs/data-global-custom/
 */
export async function addedKeys(
	root: string,
	programs: readonly Module[],
	syntax: ProgramSyntax,
	dataFolders: readonly string[],
): Promise<readonly SiteKey[]> {
	const calls = programs.flatMap(({ script }) => script.calls('addGlobalData'))
	const isAnyName = calls.some(({ argument }) => argument === undefined)
	const found = programs.map(async (program) => [
		...(await keysIn(program, syntax)),
		...mentionedKeys(program, isAnyName),
	])
	const ofFiles = isAnyName ? await keysOfFiles(root, programs, dataFolders) : []
	return [...(await Promise.all(found)).flat(), ...ofFiles]
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
		else if (start === computedKey) found.push(...keysOfObject(said, { file, place }, syntax))
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
