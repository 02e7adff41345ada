/** A tag as browsers read it. */
export interface HtmlTag {
	/** In lower case. */
	readonly name: string
	readonly attributes: readonly TagAttribute[]
	/** What stands in it, of one that has no tags in it: a script, a style, a text field. */
	readonly text?: string
}

/** An attribute of a tag as browsers read it. */
export interface TagAttribute {
	/** In lower case. */
	readonly name: string
	/** Offset behind its name. */
	readonly nameEnd: number
	/** What its value stands between, nothing for one without quotes; absent without a value. */
	readonly quote?: '"' | "'" | ''
	/** As it is written. */
	readonly value: string
}

const declaration = /^<(?:[!?]|\/[^a-z])/i
const tagName = /<\/?([a-z][^\t\n\f\r />]*)/iy
const between = /[\t\n\f\r /]*/y
const attributeName = /=?[^\t\n\f\r />=]*/y
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const unquoted = /[^\t\n\f\r >]*/y

/** What stands in them has no tags. */
const textual = /^(?:iframe|noembed|noframes|noscript|plaintext|script|style|textarea|title|xmp)$/i

/**
 * Finds all tags in HTML.
 *
 * @returns `undefined` if they cannot be told: a tag, a value or a comment has no end, or there are declarations, or texts with tags in them.
 * @example tagsIn('<a class=x>') // [{ name: 'a', attributes: [{ name: 'class', nameEnd: 8, quote: '', value: 'x' }] }]
 * @see https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
 */
export function tagsIn(html: string): readonly HtmlTag[] | undefined {
	const found: HtmlTag[] = []
	let at = html.indexOf('<')
	while (at >= 0) {
		const comment = endOfComment(html, at)
		if (comment === undefined && declaration.test(html.slice(at, at + 3))) return undefined
		const [tag = '', written = ''] = comment === undefined ? take(tagName, html, at) : []
		if (tag === '') {
			at = html.indexOf('<', comment ?? at + 1)
			continue
		}
		const name = written.toLowerCase()
		const attributes: TagAttribute[] = []
		const end = readAttributes(html, at + tag.length, attributes)
		if (end === undefined) return undefined
		const isTextual = !tag.startsWith('</') && textual.test(name)
		at = isTextual ? endOfTextual(html, end, name) : html.indexOf('<', end)
		if (isTextual && at >= 0 && take(tagName, html, at)[0].toLowerCase() !== `</${name}`)
			return undefined
		const text = html.slice(end, at < 0 ? html.length : at)
		found.push({ name, attributes, ...(isTextual && { text }) })
	}
	return found
}

/** Where the next tag begins. Scripts and styles may have `<` in them: they end at their end tag, for Markdown too. */
function endOfTextual(html: string, start: number, name: string): number {
	if (name !== 'script' && name !== 'style') return html.indexOf('<', start)
	const end = new RegExp(`</${name}|<!--|<script`, 'gi')
	end.lastIndex = start
	return end.exec(html)?.index ?? -1
}

/** Of a comment that ends at the same place for browsers and in Markdown, where blank lines end what is none. */
function endOfComment(html: string, start: number): number | undefined {
	if (!html.startsWith('<!--', start) || /^-?>/.test(html.slice(start + 4, start + 6)))
		return undefined
	const end = html.indexOf('-->', start + 4)
	const text = html.slice(start + 4, end)
	return end < 0 || /--|<[a-z/!?]/i.test(text) || /\n[ \t\r]*\n/.test(text) ? undefined : end + 3
}

/** @returns The end of the tag. */
function readAttributes(html: string, start: number, found: TagAttribute[]): number | undefined {
	let at = start
	while (at < html.length) {
		at += take(between, html, at)[0].length
		if (html[at] === '>') return at + 1
		const written = take(attributeName, html, at)[0]
		const nameEnd = at + written.length
		const name = written.toLowerCase()
		at = nameEnd
		const sign = take(equals, html, at)[0]
		at += sign.length
		if (sign === '') {
			found.push({ name, nameEnd, value: '' })
			continue
		}
		const first = html[at]
		const quote = first === '"' || first === "'" ? first : ''
		const end = quote === '' ? at + take(unquoted, html, at)[0].length : html.indexOf(quote, at + 1)
		if (end < 0) return undefined
		found.push({ name, nameEnd, quote, value: html.slice(at + quote.length, end) })
		at = end + quote.length
	}
	return undefined
}

/** What a pattern finds at a place, an empty text if nothing. */
function take(pattern: RegExp, text: string, at: number): readonly [string, ...string[]] {
	pattern.lastIndex = at
	const [whole = '', ...groups] = pattern.exec(text) ?? []
	return [whole, ...groups]
}
