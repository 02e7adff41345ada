import type { Html } from 'mdast'
import { decodeReferences } from './decode-references.ts'
import { endOfMarkup } from './flow/end-of-markup.ts'
import type { Reference } from './reference.ts'
import { mapSrcSet } from './src-set.ts'

const element = /^<([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/
const attributes = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g

const mayRefer = /<(?:a|img|source)[\s/]/i

/**
 * Adds the addresses of the links (`<a href>`) and images (`<img src>`, `srcset` there and of `<source>`) in a piece of raw HTML to lists; comments are
 * passed over. Their text is the `alt` of an image, else empty: the text of a link may be in another node.
 */
export function addHtmlReferences(node: Html, links: Reference[], images: Reference[]): void {
	const html = node.value
	if (!html.includes('=') || !mayRefer.test(html)) return
	for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start)) {
		const end = endOfMarkup(html, start)
		if (end < 0) return
		const markup = html.slice(start, end)
		const name = element.exec(markup)?.[1]?.toLowerCase()
		if (name === 'a' || name === 'img' || name === 'source') {
			const values = readAttributes(markup.slice(name.length + 1))
			const text = values.get('alt') ?? ''
			const url = name === 'source' ? undefined : values.get(name === 'a' ? 'href' : 'src')
			const candidates = name === 'a' ? [] : addressesIn(values.get('srcset'))
			const place = placeOf(node, start)
			if (url !== undefined)
				(name === 'a' ? links : images).push(Object.freeze({ url, text, ...place }))
			for (const one of candidates)
				images.push(Object.freeze({ url: one, text, ...place, isCandidate: true }))
		}
		start = end === start ? start + 1 : end
	}
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
