import { closingAt, isSign, type Token } from '@blog/core/script'
import type { ProgramPart } from '../program/parts-through.ts'
import { type Expression, paramsIn, textOf } from './astro-params-in.ts'

/** What a page in `[lang]` takes the language from. */
export interface LanguageParam {
	/** Whether that is plainly the first segment of the `id` of a post. */
	readonly isFolder: boolean
	/** Whether no language is left out of addresses. */
	readonly isAlways: boolean
	/** The language that is left out, if the page writes it out. */
	readonly standard?: string | undefined
}

/**
 * Says what a page takes the language from: `params: { lang: post.id.split('/')[0] }`, `lang === 'en' ? undefined : lang`.
 *
 * @param parts What is run to make the page.
 * @param name Of the parameter.
 */
export function languageParam(parts: readonly ProgramPart[], name: string): LanguageParam {
	const found = parts.flatMap(({ module, start, end }) => {
		const tokens = module.tokens.slice(start, end)
		return paramsIn(tokens, name).map((value) => ofValue(value, tokens))
	})
	const [standard, ...others] = new Set(found.map((one) => one.standard))
	const isFound = found.length > 0
	return {
		isFolder: isFound && found.every(({ isFolder }) => isFolder),
		isAlways: isFound && found.every(({ isAlways }) => isAlways),
		...(others.length === 0 && { standard }),
	}
}

function ofValue(value: Expression, tokens: readonly Token[]): LanguageParam {
	if (isFirst(value, tokens)) return { isFolder: true, isAlways: true }
	// `lang === 'en' ? undefined : lang`, or the other way round with `!==`.
	const ternary = /^[\w$.]+([!=])==?([\w$.-]+)\?(undefined:)?([^?:]+?)(:undefined)?$/
	const [, sign, , before, , after] = ternary.exec(textOf(value)) ?? []
	const isSplit = sign === '=' ? before && !after : after && !before
	if (!isSplit) return { isFolder: false, isAlways: false }
	const colon = value.findIndex((token) => isSign(token, ':'))
	const question = value.findIndex((token) => isSign(token, '?'))
	const kept = before ? value.slice(colon + 1) : value.slice(question + 1, colon)
	const compared = value[question - 1]
	return {
		isFolder: isFirst(kept, tokens),
		isAlways: false,
		standard: compared?.kind === 'text' ? compared.text : undefined,
	}
}

/** The segments of an `id`. */
const split = /^[\w$.]+\.(?:id|slug)\??\.split\(\/\)/

/** `post.id.split('/')[0]`, or a name that is made of it. */
function isFirst(value: Expression, tokens: readonly Token[]): boolean {
	const [name, ...more] = value
	if (name?.kind === 'word' && more.length === 0) return isNamed(name.text, tokens)
	const text = textOf(value)
	const segment = text.replace(split, '')
	return segment !== text && /^(?:\[0\]|\.at\(0\)|\.shift\(\))!?$/.test(segment)
}

/** `const lang = post.id.split('/')[0]`, `const [lang, ...slug] = post.id.split('/')`. */
function isNamed(name: string, tokens: readonly Token[]): boolean {
	return tokens.some((token, index) => {
		if (tokens[index + 1]?.text !== name) return false
		if (/^(?:const|let)$/.test(token.text) && isSign(tokens[index + 2], '='))
			return /^(?:\[0\]|\.at\(0\)|\.shift\(\))/.test(afterSplit(tokens, index + 3) ?? '')
		if (!isSign(token, '[')) return false
		const close = closingAt(tokens, index)
		const isWhole = !/^[.[]/.test(afterSplit(tokens, close + 2) ?? '.')
		return isSign(tokens[close + 1], '=') && isWhole
	})
}

/** What follows `post.id.split('/')`. */
function afterSplit(tokens: readonly Token[], start: number): string | undefined {
	const text = textOf(tokens.slice(start, start + 20))
	return split.test(text) ? text.replace(split, '') : undefined
}
