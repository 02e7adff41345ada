import type { Place } from '@blog/core'
import { closingAt, isSign, type Token } from '@blog/core/script'
import type { ProgramPart } from '../../program/parts-through.ts'
import { type Expression, memberOf, paramsIn, replacedIn, textOf } from './astro-params-in.ts'

/** A parameter of a page that only running it would tell, and where it stands. */
export interface ComputedParam {
	readonly name: string
	readonly file: string
	readonly place: Place
	/** Whether it is the address that the front matter of a post says: `post.data.permalink`. */
	readonly isOwnUrl?: boolean
}

/** What a page is called. */
export interface PageParam {
	readonly name: string
	/** Whether its folder has a parameter for the language. */
	readonly hasLanguage: boolean
}

/**
 * Finds a parameter of a page that is not the `id` of a post: `params: { blog: post.data.path }`.
 *
 * @param parts What is run to make the page, itself first.
 * @returns `undefined` if there is none.
 * @see https://docs.astro.build/en/reference/routing-reference/#getstaticpaths
 */
export function computedParam(
	parts: readonly ProgramPart[],
	{ name, hasLanguage }: PageParam,
): ComputedParam | undefined {
	let isWritten = false
	const all = parts.map((part) => {
		const tokens = part.module.tokens.slice(part.start, part.end)
		return { ...part, tokens, replaced: replacedIn(tokens, ['id', 'slug']) }
	})
	const ids = all.flatMap(({ tokens, replaced }) => replaced.map((id) => ({ id, tokens })))
	const areBelow = ids.length > 0 && ids.every(({ id, tokens }) => isIdBelowLanguage(id, tokens))
	// In a folder of the language a whole `id` has that folder once more: `/fr/blog/fr/un/`.
	const isShort = hasLanguage && !areBelow ? isIdBelowLanguage : isId
	for (const { file, module, tokens, replaced } of all) {
		const params = paramsIn(tokens, name)
		isWritten ||= params.length > 0
		const computed =
			params.find((value) => !isShort(value, tokens)) ??
			replaced.find((value) => !(hasLanguage && areBelow) && !isId(value, tokens))
		if (computed)
			return {
				name,
				file,
				place: module.placeAt(computed[0]?.at ?? 0),
				isOwnUrl: params.every((value) => ownUrl.test(textOf(value))),
			}
	}
	const [page] = parts
	const paths = page?.module.tokens.find(({ text }) => text === 'getStaticPaths')
	if (isWritten || !page || !paths) return undefined
	return { name, file: page.file, place: page.module.placeAt(paths.at) }
}

/** A key of front matter that is an address here too, without the slash that it may begin with. */
const ownUrl = /^[\w$.]+\.data\.(?:url|permalink|path)(?:\.replace\(\/\^\\\/\/,\))?$/

/** `post.id`, or `id` of a post that is taken apart. */
function isId(value: Expression, tokens: readonly Token[]): boolean {
	const text = textOf(value)
	if (text === 'id' || text === 'slug') return isTakenFromPost(text, tokens)
	return /^[\w$.]+\.(?:id|slug)$/.test(text) && !text.endsWith('.data.id')
}

/** `({ id }) => …` or `const { id } = post`. */
function isTakenFromPost(name: string, tokens: readonly Token[]): boolean {
	return tokens.some((token, index) => {
		if (!isSign(token, '{')) return false
		const close = closingAt(tokens, index)
		if (textOf(memberOf(tokens, index, name) ?? []) !== name) return false
		const [next, after, last] = tokens.slice(close + 1, close + 4)
		if (isSign(next, ')')) return isSign(after, '=>') || isSign(after, '{')
		return isSign(next, '=') && after?.kind === 'word' && !isSign(last, '(')
	})
}

const isRest =
	/^[\w$.]+\.(?:id|slug)\.split\(\/\)\.slice\(1\)\.join\(\/\)(?:(?:\|\||\?\?)undefined)?$/

/**
 * `rest.join('/')` of `const [lang, ...rest] = post.id.split('/')`, or `post.id.split('/').slice(1).join('/')`.
 *
 * @see https://docs.astro.build/en/recipes/i18n/
 */
function isIdBelowLanguage(value: Expression, tokens: readonly Token[]): boolean {
	const text = textOf(value)
	if (isRest.test(text)) return true
	const rest = /^([\w$]+)\.join\(\/\)(?:(?:\|\||\?\?)undefined)?$/.exec(text)?.[1]
	if (rest === undefined) return false
	const split = /\[[\w$]+,\.{3}([\w$]+)\]=[\w$.]+\.(?:id|slug)\.split\(\/\)/g
	return [...textOf(tokens).matchAll(split)].some(([, name]) => name === rest)
}
