import type { Place } from '@blog/core'
import { closingAt, isOpening, isSign, type Token } from '@blog/core/script'
import type { ProgramPart } from '../program/parts-through.ts'

/** A parameter of a page that only running it would tell, and where it stands. */
export interface ComputedParam {
	readonly name: string
	readonly file: string
	readonly place: Place
}

/**
 * Finds a parameter of a page that is not the `id` of a post: `params: { blog: post.data.path }`.
 *
 * @returns `undefined` if there is none.
 * @see https://docs.astro.build/en/reference/routing-reference/#getstaticpaths
 */
export function computedParam(
	parts: readonly ProgramPart[],
	name: string,
): ComputedParam | undefined {
	for (const { file, module, start, end } of parts) {
		const tokens = module.tokens.slice(start, end)
		for (const value of valuesOf(tokens, name)) {
			if (isId(value, module.starts) || isIdBelowLanguage(value, tokens)) continue
			return { name, file, place: module.placeAt(value[0]?.at ?? 0) }
		}
	}
	return undefined
}

/** What a parameter is, of each `params: { … }`. */
function valuesOf(tokens: readonly Token[], name: string): readonly (readonly Token[])[] {
	return tokens.flatMap(({ text }, index) => {
		const isParams = text === 'params' && isSign(tokens[index + 1], ':')
		if (!isParams || !isSign(tokens[index + 2], '{')) return []
		const value = tokensOfMember(tokens, index + 2, name)
		return value === undefined ? [] : [value]
	})
}

/** Of `{ name: value }` the value, of `{ name }` the name. */
function tokensOfMember(
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
	const text = textOf(value)
	if (text === 'id' || text === 'slug') return !starts.has(text)
	return /^[\w$.]+\.(?:id|slug)$/.test(text) && !text.endsWith('.data.id')
}

/**
 * `rest.join('/')` of `const [lang, ...rest] = post.id.split('/')`.
 *
 * @see https://docs.astro.build/en/recipes/i18n/
 */
function isIdBelowLanguage(value: readonly Token[], tokens: readonly Token[]): boolean {
	const rest = /^([\w$]+)\.join\(\/\)(?:(?:\|\||\?\?)undefined)?$/.exec(textOf(value))?.[1]
	if (rest === undefined) return false
	const split = /\[[\w$]+,\.{3}([\w$]+)\]=[\w$.]+\.(?:id|slug)\.split\(\/\)/g
	return [...textOf(tokens).matchAll(split)].some(([, name]) => name === rest)
}

function textOf(tokens: readonly Token[]): string {
	return tokens.map(({ text }) => text).join('')
}
