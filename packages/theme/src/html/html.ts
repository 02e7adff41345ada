import type { VNode } from 'preact'
import { escapeHtml } from './escape-html.ts'

/** What a user's component shows, and where in the text it stands. */
export interface Island {
	readonly at: number
	readonly vnode: VNode
}

/** HTML: what stands in it stays as it is. Made by {@link html}, {@link raw}, {@link attribute} and {@link island}. */
export class Html {
	text: string
	/** Rendered by Preact with the whole page, in order; most pages have none. */
	islands: Island[] | undefined

	constructor(text: string) {
		this.text = text
		this.islands = undefined
	}
}

/** What {@link html} can show. `false`, `true`, `null` and `undefined` are nothing, as in JSX. */
export type Shown = Html | string | number | boolean | null | undefined | readonly Shown[]

/**
 * Writes HTML. Every value is escaped, between tags and in attributes in double quotes, but what is {@link Html} already. A line
 * break of the template and the indentation after it are nothing, as in JSX.
 *
 * @example html`<a href="${url}">${title}</a>`
 */
export function html(template: TemplateStringsArray, ...values: readonly Shown[]): Html {
	const strings = trimmed.get(template) ?? trim(template)
	const whole = new Html(strings[0] as string)
	for (let index = 0; index < values.length; index++) {
		append(whole, values[index])
		whole.text += strings[index + 1]
	}
	return whole
}

/** HTML from elsewhere: the renderer's, never what an author has written. */
export function raw(text: string): Html {
	return new Html(text)
}

/** A place for what a user's component shows. */
export function island(vnode: VNode): Html {
	const place = new Html('')
	place.islands = [{ at: 0, vnode }]
	return place
}

/** An attribute with the space before it, without `=""` where it is empty; nothing for `undefined` and `false`. */
export function attribute(name: string, value: string | number | boolean | undefined): Html {
	if (value === undefined || value === false) return raw('')
	return raw(
		value === true || value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`,
	)
}

function append(whole: Html, value: Shown): void {
	if (typeof value === 'string') whole.text += escapeHtml(value)
	else if (value instanceof Html) appendHtml(whole, value)
	else if (typeof value === 'number') whole.text += value
	else if (Array.isArray(value)) for (const item of value) append(whole, item)
}

function appendHtml(whole: Html, { text, islands }: Html): void {
	if (islands) {
		whole.islands ??= []
		for (const { at, vnode } of islands) whole.islands.push({ at: whole.text.length + at, vnode })
	}
	whole.text += text
}

/** Templates without their line breaks: as many as stand in the source. */
const trimmed = new WeakMap<TemplateStringsArray, readonly string[]>()

function trim(template: TemplateStringsArray): readonly string[] {
	const strings = template.map((string) => string.replace(/\n\s*/g, ''))
	trimmed.set(template, strings)
	return strings
}
