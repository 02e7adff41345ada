import type { Place } from '@blog/core'
import { closingAt, isOpening, isSign, type Token } from '@blog/core/script'
import type { ProgramPart } from '../program/parts-through.ts'

/** What a page is made with: the `id` of each post, or something that only running it would tell. */
export type AstroParam = { readonly isId: true } | ComputedParam

/** Where it stands. */
export interface ComputedParam {
	readonly isId: false
	readonly name: string
	readonly file: string
	readonly place: Place
}

/**
 * Finds what a parameter of a page is: `params: { blog: post.id }`. Of several that which is not the `id` of a post.
 *
 * @returns `undefined` if no such object is written out.
 * @see https://docs.astro.build/en/reference/routing-reference/#getstaticpaths
 */
export function astroParam(parts: readonly ProgramPart[], name: string): AstroParam | undefined {
	const found = parts.flatMap(({ file, module: { tokens, starts, placeAt }, start, end }) => {
		const params: AstroParam[] = []
		for (let index = start; index < end; index++) {
			if (tokens[index]?.text !== 'params' || !isSign(tokens[index + 1], ':')) continue
			if (!isSign(tokens[index + 2], '{')) continue
			const value = memberOf(tokens, index + 2, name)
			if (value === undefined) continue
			const place = placeAt(value[0]?.at ?? 0)
			params.push(isId(value, starts) ? { isId: true } : { isId: false, name, file, place })
		}
		return params
	})
	return found.find(({ isId }) => !isId) ?? found[0]
}

/** Of `{ name: value }` the value, of `{ name }` the name. */
function memberOf(
	tokens: readonly Token[],
	open: number,
	name: string,
): readonly Token[] | undefined {
	const close = closingAt(tokens, open)
	let first = open + 1
	for (let index = first; index <= close; index++) {
		if (isOpening(tokens[index])) index = closingAt(tokens, index)
		else if (index === close || isSign(tokens[index], ',')) {
			const member = tokens.slice(first, index)
			first = index + 1
			if (member[0]?.text === name) return isSign(member[1], ':') ? member.slice(2) : member
		}
	}
	return undefined
}

/** `post.id`, or `id` of a post that is taken apart. */
function isId(value: readonly Token[], starts: ReadonlyMap<string, number>): boolean {
	const text = value.map(({ text }) => text).join('')
	if (text === 'id' || text === 'slug') return !starts.has(text)
	return /^[\w$.]+\.(?:id|slug)$/.test(text) && !text.endsWith('.data.id')
}
