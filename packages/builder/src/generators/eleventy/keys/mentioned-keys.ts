import type { AnyNode } from 'acorn'
import type { Module } from '../../program/modules-below.ts'
import type { ProgramParts, ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { computedKeys } from './computed-keys.ts'
import { isOfOthers, isReadBesides } from './is-of-others.ts'
import { mayName } from './may-name.ts'
import { anyKey, isUntold, type SiteKey } from './site-keys.ts'
import { computedKey, hidingKeys, ofComputed } from './untold-keys.ts'

const namesOfComputed = [computedKey, ...hidingKeys.map((key) => ofComputed + key)]

/**
 * Finds keys of posts that a program names elsewhere than where it adds them.
 *
 * @param isAnyName Whether data is added by a name that is not written out, which may be any. Otherwise only texts count that nothing else is called: `add('eleventyComputed.permalink', hide)`.
 */
export async function mentionedKeys(
	module: Module,
	isAnyName: boolean,
	syntax: ProgramSyntax,
): Promise<readonly SiteKey[]> {
	const { file, text } = module
	const names = isAnyName ? [...namesOfComputed, ...hidingKeys] : namesOfComputed
	if (!names.some((name) => text.includes(name))) return []
	const parsed = await syntax.partsOf(file)
	const found = parsed
		? mentionsIn(module, names, parsed, syntax, isAnyName)
		: wordsIn(module, names, isAnyName)
	const untold = found.filter(isUntold)
	const told = new Map(untold.toReversed().map((one) => [one.name, one]))
	return [...found.filter((one) => !untold.includes(one)), ...told.values()]
}

function mentionsIn(
	{ file, script }: Module,
	names: readonly string[],
	parsed: ProgramParts,
	syntax: ProgramSyntax,
	isAnyName: boolean,
): readonly SiteKey[] {
	return parsed.parts.flatMap((part): readonly SiteKey[] => {
		const name = names.find((one) => mayName(part, one))
		const value = valueUnder(part)
		const isText = value === undefined && textOf(part.node) !== undefined
		if (name === undefined || !(isAnyName || isText)) return []
		if (isReadBesides(part) || isOfOthers(part, parsed, syntax)) return []
		const at = { file, place: script.placeAt(part.node.start) }
		if (hidingKeys.includes(name)) return [{ ...at, name }]
		return computedKeys(value && { value, program: parsed.program }, at, syntax)
	})
}

/** What an object has by a key. */
function valueUnder({ node, parents }: PlacedNode): AnyNode | undefined {
	const parent = parents.at(-1)
	return parent?.type === 'Property' && parent.key === node ? parent.value : undefined
}

/** Of a program that is not parsed, TypeScript for one, every word counts, or every text. */
function wordsIn(
	{ file, script }: Module,
	names: readonly string[],
	isAnyName: boolean,
): readonly SiteKey[] {
	return script.tokens
		.filter(({ text, kind }) => names.includes(text) && (isAnyName || kind === 'text'))
		.map(({ text: name, at }) => ({
			file,
			name: hidingKeys.includes(name) ? name : anyKey,
			place: script.placeAt(at),
		}))
}
