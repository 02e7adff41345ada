import { report } from '../diagnostics/rules.ts'
import type { ImportEntry } from '../import-item.ts'
import { readChannel } from './read-channel.ts'
import { wordpressItem } from './wordpress-item.ts'
import { textIn } from './xml-element.ts'

/**
 * Reads an export of WordPress (WXR 1.0 to 1.2), whatever its size: one item is in memory at a time.
 *
 * @param chunks The file, decoded.
 * @see https://wordpress.org/documentation/article/tools-export-screen/
 */
export async function* readWordpress(chunks: AsyncIterable<string>): AsyncGenerator<ImportEntry> {
	const authors = new Map<string, string>()
	let url = ''
	let isExport = false
	for await (const part of readChannel(chunks)) {
		if ('problem' in part) {
			yield { type: 'problem', problem: part.problem }
			if (part.problem.severity === 'error') return
			continue
		}
		const { element } = part
		isExport ||= element.name.startsWith('wp:') || element.name === 'item'
		if (element.name === 'wp:author') {
			const login = textIn(element, 'wp:author_login')
			authors.set(login, textIn(element, 'wp:author_display_name') || login)
		} else if (element.name === 'wp:base_blog_url' || (element.name === 'link' && url === '')) {
			url = element.text.trim()
			yield { type: 'site', site: { url } }
		} else if (element.name === 'item') {
			yield { type: 'item', item: wordpressItem(element, authors) }
		}
	}
	if (isExport) return
	const message = 'Unexpected content, expected an export of WordPress (WXR)'
	const { file: _, ...problem } = report('import-malformed', '', message, {
		hint: 'Tools → Export in WordPress makes one.',
	})
	yield { type: 'problem', problem }
}
