import type { Place } from '@blog/core'
import { isSign, type Token } from '@blog/core/script'
import type { Script } from '../../program/read-script.ts'

/** A key of a file of data that only running its program would tell. */
export interface UntoldKey {
	readonly key: string
	/** Whether it is one of `eleventyComputed`, which counts over what a post says itself. */
	readonly isComputedData: boolean
	readonly place?: Place | undefined
}

/** The key whose keys are computed for each post. */
export const computedKey = 'eleventyComputed'

/** Begins the name of a key of it. */
export const ofComputed = `${computedKey}.`

/** Keys that say where a page is, and whether there is one. */
export const hidingKeys: readonly string[] = [
	'permalink',
	'eleventyExcludeFromCollections',
	'draft',
]
const others = ['date', 'tags', 'title', 'description']

/** Keys that pages are made of. */
export const readKeys: readonly string[] = [...hidingKeys, ...others]

/**
 * Finds what a program of data says and only running it would tell. What it may say in a part that is not read counts, too: a mistake must not publish what was to be hidden.
 *
 * @param isComputedData Whether all that it says is `eleventyComputed`.
 */
export function untoldKeys(script: Script, isComputedData: boolean): readonly UntoldKey[] {
	const parents: readonly (readonly string[])[] = isComputedData ? [[]] : [[], [computedKey]]
	const isComputed = (parent: readonly string[]) => isComputedData || parent.length > 0
	const written = readKeys.flatMap((key) =>
		parents
			.map((parent) => ({ parent, path: [...parent, key] }))
			.filter(({ path }) => script.isComputed(...path))
			.map(({ parent, path }) => ({
				key,
				isComputedData: isComputed(parent),
				place: script.placeOf(path),
			})),
	)
	const { tokens } = script
	const mentioned = hidingKeys.flatMap((key): readonly UntoldKey[] => {
		const said = parents.filter((parent) => script.placeOf([...parent, key]) !== undefined)
		const mentions = tokens.filter((_, index) => isKey(tokens, index, key))
		const first = mentions[0]
		if (first === undefined || mentions.length <= said.length) return []
		if (written.some((one) => one.key === key)) return []
		return [{ key, isComputedData: true, place: script.placeAt(first.at) }]
	})
	const found = [...written, ...mentioned]
	const unread = parents
		.map((parent) => script.unreadAt([...parent, 'permalink']))
		.find((place) => place !== undefined)
	if (unread === undefined || found.some(({ key }) => key === 'permalink')) return found
	return [...found, { key: 'permalink', isComputedData: true, place: unread }]
}

/** Whether an object has a key there, or a member of that name is assigned. */
function isKey(tokens: readonly Token[], index: number, key: string): boolean {
	const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
	if (token === undefined || !/^(?:word|text)$/.test(token.kind)) return false
	if (token.text !== key && token.text !== ofComputed + key) return false
	if (isSign(before, '.')) return isSign(after, '=')
	if (tokens[index - 2]?.text === 'export') return true
	if (isSign(before, '[')) return isSign(after, ']') && isSign(tokens[index + 2], '=')
	const isMember = isSign(before, '{') || isSign(before, ',')
	if (isMember && isSign(after, ':')) return true
	return isSign(after, '(') && (isMember || /^(?:async|get)$/.test(before?.text ?? ''))
}
