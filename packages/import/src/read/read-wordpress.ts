import { report } from '../diagnostics/rules.ts'
import type { ImportEntry, ImportSite, ImportTerm } from '../import-item.ts'
import { plainTitle } from '../plain-title.ts'
import { readChannel } from './read-channel.ts'
import { termEntries } from './term-entries.ts'
import { wordpressItem } from './wordpress-item.ts'
import { wordpressTerms } from './wordpress-terms.ts'
import { textIn, type XmlElement } from './xml-element.ts'

/**
 * Reads an export of WordPress (WXR 1.0 to 1.2), whatever its size: one item is in memory at a time.
 *
 * @param chunks The file, decoded.
 * @see https://wordpress.org/documentation/article/tools-export-screen/
 */
export async function* readWordpress(chunks: AsyncIterable<string>): AsyncGenerator<ImportEntry> {
	const authors = new Map<string, string>()
	let site: ImportSite = { url: '' }
	/** Those that stand before the first item. */
	const terms: ImportTerm[] = []
	const pages = new Set<string>()
	const paths = new Map<string, string>()
	let isSaid = false
	let isExport = false
	for await (const part of readChannel(chunks)) {
		if ('problem' in part) {
			yield { type: 'problem', problem: part.problem }
			if (part.problem.severity === 'error') return
			continue
		}
		const { element } = part
		isExport ||= element.name.startsWith('wp:') || element.name === 'item'
		const found = wordpressTerms(element, site.url, paths)
		if (element.name !== 'item') terms.push(...found)
		if (element.name === 'wp:author') {
			const login = textIn(element, 'wp:author_login')
			authors.set(login, textIn(element, 'wp:author_display_name') || login)
		} else if (element.name === 'item') {
			if (!isSaid) yield { type: 'site', site }
			isSaid = true
			for (const term of [...terms.splice(0), ...found]) yield* termEntries(term, pages)
			yield { type: 'item', item: wordpressItem(element, authors) }
		} else site = { ...site, ...saidBy(element, site) }
	}
	if (isExport) return
	const message = 'Unexpected content, expected an export of WordPress (WXR)'
	const { file: _, ...problem } = report('import-malformed', '', message, {
		hint: 'Tools → Export in WordPress makes one.',
	})
	yield { type: 'problem', problem }
}

/** What a child of the channel says of the site. */
function saidBy({ name, text }: XmlElement, { url }: ImportSite): Partial<ImportSite> {
	const value = text.trim()
	if (name === 'wp:base_blog_url' || (name === 'link' && url === '')) return { url: value }
	return name === 'title' || name === 'description'
		? { [name]: plainTitle(value) }
		: name === 'language'
			? { language: value }
			: {}
}
