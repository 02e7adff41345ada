import { escapeHtml } from '../html/escape.ts'
import type { FenceAttributes } from './fence-attributes.ts'
import type { LineMark } from './notation.ts'
import type { Token } from './tokenize.ts'

/** A code block, ready to be written. */
export interface CodeBlock {
	/** As in the class name; empty if the author named none. */
	readonly language: string
	readonly title?: string
	readonly lines: readonly (readonly Token[])[]
	/** Whether the themes' colours are for it. */
	readonly hasColors: boolean
	/** By 0-based line. */
	readonly marks: ReadonlyMap<number, ReadonlySet<LineMark>>
	readonly lineNumbers: boolean
	readonly firstLine: number
	/** Beginning of the ids of lines, if they have some. */
	readonly lineIds?: string | undefined
	/** Of the whole. */
	readonly attributes?: FenceAttributes | undefined
	/** Label of the copy button; absent if there is none. */
	readonly copyLabel?: string
}

const lineClasses: Readonly<Record<LineMark, string>> = {
	add: 'diff add',
	remove: 'diff remove',
	focus: 'focused',
	highlight: 'highlighted',
	warning: 'highlighted warning',
	error: 'highlighted error',
}

/**
 * Writes a code block as `<figure class="code">`. Class names of lines are those of Shiki's transformers.
 *
 * Lines are elements of their own only in a block that numbers or marks lines; it keeps pages small.
 */
export function codeHtml(block: CodeBlock): string {
	const { language, title, lines, hasColors, marks, lineNumbers, firstLine, lineIds, copyLabel } =
		block
	const hasLines = lineNumbers || marks.size > 0 || lineIds !== undefined
	const seen = new Set([...marks.values()].flatMap((set) => [...set]))
	const classes = [
		hasColors && 'shiki',
		(seen.has('highlight') || seen.has('warning') || seen.has('error')) && 'has-highlighted',
		(seen.has('add') || seen.has('remove')) && 'has-diff',
		seen.has('focus') && 'has-focused',
		lineNumbers && 'line-numbers',
	].filter(Boolean)
	const digits = lineNumbers
		? ` data-line-digits="${String(firstLine + lines.length - 1).length}"`
		: ''
	const code = lines
		.map((tokens, index) => {
			const text = tokens.map(tokenHtml).join('')
			if (!hasLines) return text
			const number = lineNumbers ? ` data-line="${firstLine + index}"` : ''
			const id = lineIds === undefined ? '' : attribute('id', `${lineIds}-${firstLine + index}`)
			return `<span class="${lineClass(marks.get(index))}"${id}${number}>${text}</span>`
		})
		.join('\n')

	return [
		`<figure${figureAttributes(block.attributes)}${language === '' ? '' : ` data-language="${escapeHtml(language)}"`}>`,
		title === undefined ? '' : `<figcaption>${escapeHtml(title)}</figcaption>`,
		copyLabel === undefined
			? ''
			: `<button type="button" class="copy-code" hidden>${escapeHtml(copyLabel)}</button>`,
		`<pre${attribute('class', classes.join(' '))}${digits} tabindex="0">`,
		`<code${language === '' ? '' : ` class="language-${escapeHtml(language)}"`}>${code}</code></pre></figure>`,
	].join('')
}

function figureAttributes({ id = '', classes = [], data = {} }: FenceAttributes = {}): string {
	const named = Object.entries(data).map(([name, value]) => attribute(name, value))
	return attribute('class', ['code', ...classes].join(' ')) + attribute('id', id) + named.join('')
}

function tokenHtml({ text, classes }: Token): string {
	return classes === '' ? escapeHtml(text) : `<span class="${classes}">${escapeHtml(text)}</span>`
}

function lineClass(marks: ReadonlySet<LineMark> = new Set()): string {
	return ['line', ...[...marks].map((mark) => lineClasses[mark])].join(' ')
}

function attribute(name: string, value: string): string {
	return value === '' ? '' : ` ${name}="${escapeHtml(value)}"`
}
