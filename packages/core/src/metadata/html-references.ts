import type { Html } from 'mdast'
import { decodeReferences } from '../parse/decode-references.ts'
import { endOfMarkup } from './flow/end-of-markup.ts'
import type { Reference } from './reference.ts'
import { mapSrcSet } from './src-set.ts'

const element = /^<([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/
const attributes = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g

/** Attributes that hold an address, of the elements that films, sounds and frames are made of. */
const mediaAttributes: Readonly<Record<string, readonly string[]>> = {
	video: ['src', 'poster'],
	audio: ['src'],
	source: ['src'],
	track: ['src'],
	iframe: ['src'],
	embed: ['src'],
}

const mayRefer = /<(?:a|img|source|video|audio|track|iframe|embed)[\s/]/i

/** Where the addresses of a piece of HTML are put. */
export interface ReferenceLists {
	/** `<a href>`. */
	readonly links: Reference[]
	/** `<img src>`, `srcset` there and of `<source>`. */
	readonly images: Reference[]
	/** Films, sounds and frames. */
	readonly media: Reference[]
}

/**
 * Adds the addresses of the links, images, films, sounds and frames in a piece of raw HTML to lists; comments are passed over. Their text is the `alt` of an
 * image, else empty: the text of a link may be in another node.
 */
export function addHtmlReferences(node: Html, lists: ReferenceLists): void {
	const html = node.value
	if (!html.includes('=') || !mayRefer.test(html)) return
	for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start)) {
		const end = endOfMarkup(html, start)
		if (end < 0) return
		const markup = html.slice(start, end)
		if (mayRefer.test(markup)) addElement(markup, placeOf(node, start), lists)
		start = end === start ? start + 1 : end
	}
}

function addElement(
	markup: string,
	place: { readonly line: number; readonly column: number },
	{ links, images, media }: ReferenceLists,
): void {
	const name = element.exec(markup)?.[1]?.toLowerCase()
	if (name === undefined) return
	const values = readAttributes(markup.slice(name.length + 1))
	const text = values.get('alt') ?? ''
	const add = (list: Reference[], url: string | undefined) => {
		if (url !== undefined) list.push(Object.freeze({ url, text, ...place }))
	}
	if (name === 'a') add(links, values.get('href'))
	if (name === 'img') add(images, values.get('src'))
	if (name === 'img' || name === 'source')
		for (const url of addressesIn(values.get('srcset')))
			images.push(Object.freeze({ url, text, ...place, isCandidate: true }))
	if (Object.hasOwn(mediaAttributes, name))
		for (const key of mediaAttributes[name] ?? []) add(media, values.get(key))
}

function addressesIn(srcSet: string | undefined): readonly string[] {
	const addresses = new Set<string>()
	if (srcSet !== undefined) {
		mapSrcSet(srcSet, (url) => {
			addresses.add(url)
			return url
		})
	}
	return [...addresses]
}

function readAttributes(markup: string): ReadonlyMap<string, string> {
	const values = new Map<string, string>()
	for (const [, name = '', double, single, bare] of markup.matchAll(attributes)) {
		const key = name.toLowerCase()
		// HTML: the first of two equal attributes counts.
		if (!values.has(key)) values.set(key, decodeReferences(double ?? single ?? bare ?? '').trim())
	}
	return values
}

/** Exact unless the HTML stands in a list or quote, where the column of a later line is that of the value. */
function placeOf({ value, position }: Html, index: number): { line: number; column: number } {
	const start = position?.start ?? { line: 1, column: 1 }
	let lineFeeds = 0
	let lineStart = 0
	for (let at = value.indexOf('\n'); at >= 0 && at < index; at = value.indexOf('\n', lineStart)) {
		lineFeeds++
		lineStart = at + 1
	}
	return lineFeeds === 0
		? { line: start.line, column: start.column + index }
		: { line: start.line + lineFeeds, column: index - lineStart + 1 }
}
