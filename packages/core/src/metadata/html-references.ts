import type { Html } from 'mdast'
import type { Place } from '../diagnostics/diagnostic.ts'
import { decodeReferences } from '../parse/decode-references.ts'
import { addressAttributes, mayRefer } from './address-attributes.ts'
import { markupsIn } from './flow/markups-in.ts'
import { createPlaceIn } from './html-places.ts'
import { writtenRef } from './hugo-ref.ts'
import type { Reference } from './reference.ts'
import { mapSrcSet } from './src-set.ts'
import { stripUrl } from './strip-url.ts'
import { elementOf, tagValues } from './tag-values.ts'

/** Where the addresses of a piece of HTML are put. */
export interface ReferenceLists {
	/** `<a href>`, `<area href>`. */
	readonly links: Reference[]
	/** `<img src>`, `srcset` there and of `<source>`, images of SVG and of buttons. */
	readonly images: Reference[]
	/** Films, sounds, frames, scripts and what else a page loads. */
	readonly media: Reference[]
}

/**
 * Adds the addresses of the links, images, films, sounds and frames in a piece of raw HTML to lists, and of what else it loads; comments, and what looks like a tag in a program, are passed over. Their text is the `alt` of an
 * image, else empty: the text of a link may be in another node.
 *
 * @param source What the position of the node is of.
 */
export function addHtmlReferences(
	node: Html,
	lists: ReferenceLists,
	source: string | undefined,
): void {
	const html = node.value
	if (!html.includes('=') || !mayRefer.test(html)) return
	const placeAt = createPlaceIn(node, source)
	for (const { start, end } of markupsIn(html)) {
		const markup = html.slice(start, end)
		if (mayRefer.test(markup)) addElement(markup, placeAt(start, markup), lists)
	}
}

function addElement(
	markup: string,
	{ line, column }: Place,
	{ links, images, media }: ReferenceLists,
): void {
	const name = elementOf(markup)
	if (name === undefined) return
	const values = readAttributes(markup)
	const kinds = addressAttributes(name, values.get('type'))
	if (kinds === undefined) return
	const text = values.get('alt')?.trim() ?? ''
	const add = (list: Reference[], keys: readonly string[] = []) => {
		for (const key of keys) {
			const url = values.get(key)
			if (url !== undefined)
				list.push(Object.freeze({ url: writtenRef(stripUrl(url)), text, line, column }))
		}
	}
	add(links, kinds.links)
	add(images, kinds.images)
	if (kinds.isSet)
		for (const url of addressesIn(values.get('srcset')))
			images.push(Object.freeze({ url, text, line, column, isCandidate: true }))
	add(media, kinds.media)
}

function addressesIn(srcSet: string | undefined): readonly string[] {
	const addresses = new Set<string>()
	if (srcSet !== undefined) {
		mapSrcSet(srcSet, (url) => {
			addresses.add(writtenRef(url))
			return url
		})
	}
	return [...addresses]
}

function readAttributes(markup: string): ReadonlyMap<string, string> {
	const values = new Map<string, string>()
	// HTML: the first of two equal attributes counts.
	for (const { name, value } of tagValues(markup))
		if (!values.has(name)) values.set(name, decodeReferences(value))
	return values
}
