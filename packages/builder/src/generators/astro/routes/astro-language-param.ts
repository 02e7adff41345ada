import { closingAt, endOfDeclaration, isSign, type Token } from '@blog/core/script'
import type { ProgramPart } from '../../program/parts-through.ts'
import { type Expression, endOfMember, paramsIn, textOf } from './astro-params-in.ts'

/** What a page in `[lang]` takes the language from. */
export interface LanguageParam {
	/** Whether that is plainly the first segment of the `id` of a post. */
	readonly isFolder: boolean
	/** Whether no language is left out of addresses. */
	readonly isAlways: boolean
	/** The language that is left out, if the page writes it out. */
	readonly standard?: string | undefined
}

/** Tokens of a program. */
interface Program {
	readonly tokens: readonly Token[]
	readonly source: string
}

/**
 * Says what a page takes the language from: `params: { lang: post.id.split('/')[0] }`, `lang === 'en' ? undefined : lang`.
 *
 * @param parts What is run to make the page.
 * @param name Of the parameter.
 */
export function languageParam(parts: readonly ProgramPart[], name: string): LanguageParam {
	const found = parts.flatMap(({ module, start, end }) => {
		const program = { source: module.source, tokens: module.tokens.slice(start, end) }
		return paramsIn(program.tokens, name).map((value) => ofValue(value, program))
	})
	const [standard, ...others] = new Set(found.map((one) => one.standard))
	const isFound = found.length > 0
	return {
		isFolder: isFound && found.every(({ isFolder }) => isFolder),
		isAlways: isFound && found.every(({ isAlways }) => isAlways),
		...(others.length === 0 && { standard }),
	}
}

/** `lang === 'en' ? undefined : lang`, or the other way round. */
const ternary = /^([\w$]+)(?:===?[\w$.-]+\?undefined:([\w$]+)|!==?[\w$.-]+\?([\w$]+):undefined)$/

function ofValue(value: Expression, program: Program): LanguageParam {
	if (isFirst(value, program)) return { isFolder: true, isAlways: true }
	const [, name = '', first, second] = ternary.exec(textOf(value)) ?? []
	const compared = value[value.findIndex((token) => isSign(token, '?')) - 1]
	if (name === '' || name !== (first ?? second)) return { isFolder: false, isAlways: false }
	return {
		isFolder: isNamed(name, program),
		isAlways: false,
		standard: compared?.kind === 'text' ? compared.text : undefined,
	}
}

/** The segments of an `id`, and the first of them. */
const segments = /^[\w$.]+\.(?:id|slug)\??\.split\(\/\)$/
const firstSegment = /^[\w$.]+\.(?:id|slug)\??\.split\(\/\)(?:\[0\]|\.at\(0\)|\.shift\(\))!?$/

/** `post.id.split('/')[0]`, or a name that is made of it. */
function isFirst(value: Expression, program: Program): boolean {
	const [name, ...more] = value
	if (name?.kind === 'word' && more.length === 0) return isNamed(name.text, program)
	return firstSegment.test(textOf(value))
}

/** `const lang = post.id.split('/')[0]`, `const [lang, ...slug] = post.id.split('/')`, wherever the name is made. */
function isNamed(name: string, program: Program): boolean {
	const { tokens } = program
	const made = tokens.flatMap((token, index) => {
		if (tokens[index + 1]?.text !== name) return []
		if (token.text === 'const' && isSign(tokens[index + 2], '='))
			return [firstSegment.test(valueAt(program, index + 3))]
		const close = isSign(token, '[') ? closingAt(tokens, index) : -1
		if (tokens[index - 1]?.text !== 'const' || !isSign(tokens[close + 1], '=')) return []
		return [segments.test(valueAt(program, close + 2))]
	})
	return made.length > 0 && made.every(Boolean)
}

/** What a name is made of. */
function valueAt({ tokens, source }: Program, start: number): string {
	const end = Math.min(endOfMember(tokens, start), endOfDeclaration(tokens, start, source))
	return textOf(tokens.slice(start, end))
}
