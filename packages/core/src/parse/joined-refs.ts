import type { Root } from 'mdast'
import { addressBefore } from './address-before.ts'
import { mapTexts } from './map-texts.ts'

const call = /\{\{[<%][ \t]*(?:rel)?ref[ \t][^\n{]*?[>%]\}\}/g

/** What ends an address in Markdown or HTML, or does so for some parser. */
const ends = [' ', '\t', '"', '`', '<', '>', '=', '/'] as const

/** They stand for {@link ends}, and are no characters of any text. */
const letters = ends.map((_, at) => String.fromCharCode(0xfdd2 + at))

const end = /[ \t"`<>=/]/g
const letter = new RegExp(`[${letters.join('')}]`, 'g')
const joined = new RegExp(`\\{\\{(?=[${letters.join('')}%])[^\\s{}]*\\}\\}`, 'g')

/** Enough of what stands before a call to tell where it stands. */
const enough = 1000

/**
 * Makes each `ref` of Hugo in the address of a link, `[text]({{< ref "other.md" >}}#part)`, and in an attribute of HTML, `<a href={{< ref "other.md" >}}>`, one word without quotes for a parser of Markdown. The
 * text keeps its length, so positions stay true; {@link splitRefs} gives back what was there.
 *
 * @see https://gohugo.io/shortcodes/ref/
 */
export function joinRefs(text: string): string {
	if (!/ref[ \t]/.test(text) || text.search(letter) >= 0) return text
	const pieces: string[] = []
	let before = ''
	let at = 0
	for (const { 0: written, index } of text.matchAll(call)) {
		const between = text.slice(at, index)
		before = (before + between.slice(-enough)).slice(-enough)
		const put = addressBefore(before) === undefined ? written : joinedCall(written)
		pieces.push(between, put)
		before += put
		at = index + written.length
	}
	return pieces.join('') + text.slice(at)
}

function joinedCall(written: string): string {
	return written.replace(end, (one) => letters[ends.indexOf(one as ' ')] as string)
}

/** Gives back in place what {@link joinRefs} took. In HTML, whose values have no quotes and blanks of their own, a call is encoded as addresses are. */
export function splitRefs(tree: Root): void {
	mapTexts(tree, (text, { type }) => (type === 'html' ? encoded(text) : split(text)))
}

/** Encodes in place what stands in HTML that no parser of Markdown has seen. */
export function encodeRefs(tree: Root): void {
	mapTexts(tree, (text, { type }) => (type === 'html' ? encoded(joinRefs(text)) : text))
}

function encoded(html: string): string {
	return split(html.replace(joined, (one) => encodeURIComponent(split(one))))
}

function split(text: string): string {
	return text.replace(letter, (one) => ends[letters.indexOf(one)] as string)
}
