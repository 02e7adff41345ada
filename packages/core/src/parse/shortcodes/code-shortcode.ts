import { highlight } from './highlight.ts'
import { inlineCode } from './inline-code.ts'
import type { Shortcode } from './shortcode.ts'

/** A value that a call of a shortcode gives. */
export interface ShortcodeValue {
	/** Arguments that have it, by name or place; the first one given counts. */
	readonly from?: readonly string[]
	/** What it is if none of them is given. */
	readonly text?: string
}

/** A shortcode of which what stands between the tags is code. */
export interface CodeShortcode {
	readonly language?: ShortcodeValue
	/** As after a fence: `hl_lines=1`. */
	readonly options?: ShortcodeValue
	/** It is written as HTML: `&lt;` is a `<`. */
	readonly isEscaped?: boolean
	/** It does nothing else, so that nothing is missing. */
	readonly isWhole?: boolean
}

/** Of shortcodes by name, in lower case, what is known of the code in them; `false` for one that shows Markdown. */
export type CodeShortcodes = Readonly<Record<string, CodeShortcode | false>>

/** Names of shortcodes of which nothing else is known, and what everybody means by them. */
const names =
	/^(?:code|(?:source|pre)[-_]?code|code[-_]?(?:block|fence|snippet)|pre|snippet|prism|gist)$/

/** So is the code in those. */
const byName: CodeShortcode = { language: { from: ['lang', 'language', '0'] } }

/**
 * Says what a shortcode that is not known makes of the code between its tags.
 *
 * @returns `undefined` if it is none.
 */
export function codeShortcode(name: string, known: CodeShortcodes): CodeShortcode | undefined {
	const lower = name.toLowerCase()
	if (Object.hasOwn(known, lower)) return known[lower] || undefined
	return names.test(lower) ? byName : undefined
}

/** Whether nothing stands in it but fences, which say themselves what is code. */
export function isFenced(inner: string): boolean {
	let open: string | undefined
	let isAny = false
	for (const line of inner.split('\n').map((line) => line.trim())) {
		if (open !== undefined) {
			if (line.startsWith(open) && /^(?:`+|~+)$/.test(line)) open = undefined
			continue
		}
		open = /^(?:`{3,}|~{3,})/.exec(line)?.[0]
		if (open === undefined && line !== '') return false
		isAny ||= open !== undefined
	}
	return isAny
}

/**
 * Makes its code, as Hugo's `highlight` does; in a line of text in that line.
 *
 * @param isInLine Text stands before it.
 */
export function codeOf(
	{ language = {}, options = {}, isEscaped = false }: CodeShortcode,
	isInLine: boolean,
): Shortcode {
	return (props) => {
		const said = givenIn(language, props.args).trim()
		const named = /^[\w+#.-]+$/.test(said) ? said : ''
		const text = props.inner ?? ''
		const inner = isEscaped
			? text.replace(/&(?:lt|gt|amp|quot|#39);/g, (one) => signs[one] ?? one)
			: text
		const isLine = isInLine && !props.isInCode && !props.isInHtml && !props.isInline
		if (isLine && !inner.trim().includes('\n')) return inlineCode(inner.trim(), named)
		return highlight({ ...props, inner, args: { 0: named, 1: givenIn(options, props.args) } })
	}
}

const signs: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
}

function givenIn({ from = [], text = '' }: ShortcodeValue, args: Readonly<Record<string, string>>) {
	const name = from.find((one) => Object.hasOwn(args, one) && args[one] !== '')
	return name === undefined ? text : (args[name] ?? text)
}
