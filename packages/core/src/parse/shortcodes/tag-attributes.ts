/** An attribute of a tag as browsers read it. */
export interface TagAttribute {
	/** In lower case. */
	readonly name: string
	/** What its value stands between, nothing for one without quotes; absent without a value. */
	readonly quote?: '"' | "'" | ''
}

/** As are end tags without a name. */
const comment = /^<(?:[!?]|\/[^a-z])/i
const tagName = /<\/?([a-z][^\t\n\f\r />]*)/iy
const between = /[\t\n\f\r /]*/y
const attributeName = /=?[^\t\n\f\r />=]*/y
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const unquoted = /[^\t\n\f\r >]*/y

/** What stands in them has no tags. */
const textual = /^(?:iframe|noembed|noframes|noscript|plaintext|script|style|textarea|title|xmp)$/i

/**
 * Finds the attributes of all tags in HTML.
 *
 * @returns `undefined` if they cannot be told: a tag or a value has no end, or there are comments, or programs with `<` in them.
 * @example attributesIn('<a href="/" class=x>') // [{ name: 'href', quote: '"' }, { name: 'class', quote: '' }]
 * @see https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
 */
export function attributesIn(html: string): readonly TagAttribute[] | undefined {
	const found: TagAttribute[] = []
	let at = html.indexOf('<')
	while (at >= 0) {
		if (comment.test(html.slice(at, at + 3))) return undefined
		const [tag = '', name = ''] = take(tagName, html, at)
		const end = tag === '' ? at + 1 : readAttributes(html, at + tag.length, found)
		if (end === undefined) return undefined
		at = html.indexOf('<', end)
		const isOpen = !tag.startsWith('</') && textual.test(name)
		if (isOpen && at >= 0 && !html.startsWith('</', at)) return undefined
	}
	return found
}

/** @returns The end of the tag. */
function readAttributes(html: string, start: number, found: TagAttribute[]): number | undefined {
	let at = start
	while (at < html.length) {
		at += take(between, html, at)[0].length
		if (html[at] === '>') return at + 1
		const name = take(attributeName, html, at)[0]
		at += name.length
		const sign = take(equals, html, at)[0]
		at += sign.length
		const first = sign === '' ? undefined : html[at]
		const quote = first === '"' || first === "'" ? first : ''
		found.push({ name: name.toLowerCase(), ...(sign !== '' && { quote }) })
		if (quote !== '') {
			at = html.indexOf(quote, at + 1) + 1
			if (at === 0) return undefined
		} else if (sign !== '') at += take(unquoted, html, at)[0].length
	}
	return undefined
}

/** What a pattern finds at a place, an empty text if nothing. */
function take(pattern: RegExp, text: string, at: number): readonly [string, ...string[]] {
	pattern.lastIndex = at
	const [whole = '', ...groups] = pattern.exec(text) ?? []
	return [whole, ...groups]
}
