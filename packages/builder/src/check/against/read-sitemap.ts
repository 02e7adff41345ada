import { dirname, join } from 'node:path'
import { BlogError, decodePath, parseUrl } from '@blog/core'
import { elementTexts } from '../xml/element-texts.ts'
import { isWebAddress, readText } from './read-bytes.ts'

/** Indexes in indexes; a host may make ever more of them. */
const DEEPEST = 5

/**
 * Reads the addresses of a sitemap, of an index the addresses of its parts, which may be indexes too: on the web those of the same host, of a file those beside it.
 *
 * @param source An http(s) address or an absolute path, of XML or of XML packed with gzip.
 * @returns As written, each once.
 * @throws {BlogError} `IO` if something cannot be read, or is no sitemap.
 * @see https://www.sitemaps.org/protocol.html
 */
export async function readSitemap(
	source: string,
	signal?: AbortSignal,
): Promise<readonly string[]> {
	const asked = new Set<string>()

	async function read(from: string, depth: number): Promise<readonly string[]> {
		if (asked.has(from)) return []
		asked.add(from)
		const xml = await readText(from, signal)
		if (depth === DEEPEST || !/<(?:\w+:)?sitemapindex[\s>]/.test(xml)) return addressesIn(xml, from)
		const found: string[] = []
		for (const part of elementTexts(xml, 'loc'))
			found.push(...(await read(partOf(from, part), depth + 1)))
		return found
	}

	return [...new Set(await read(source, 0))]
}

function addressesIn(xml: string, source: string): readonly string[] {
	if (/<(?:\w+:)?urlset[\s>]/.test(xml)) return [...new Set(locations(xml))]
	throw new BlogError('IO', `Expected a sitemap at ${source}: it has no \`<urlset>\``)
}

/** Images and videos of an address have a `loc` of their own. */
function locations(xml: string): readonly string[] {
	return elementTexts(xml.replace(/<(image|video):[\s\S]*?<\/\1:\w+>/g, ''), 'loc')
}

function partOf(source: string, part: string): string {
	const url = parseUrl(part, isWebAddress(source) ? source : undefined)
	if (!isWebAddress(source)) {
		const path = url?.pathname ?? part
		const name = (decodePath(path) ?? path).split(/[/\\]/).at(-1)
		return join(dirname(source), name || part)
	}
	if (url?.host === new URL(source).host && /^https?:$/.test(url.protocol)) return url.href
	throw new BlogError('IO', `Unexpected part ${part} of ${source}, expected one on the same host`)
}
