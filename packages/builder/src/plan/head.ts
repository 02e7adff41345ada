import { frontMatterFlag, type Post } from '@blog/core'
import type { Head } from '@blog/theme'
import { feedLinks } from './feed-links.ts'

/** White space that is not one space: a description is mostly words with one space between them. */
const unevenSpace = /\s{2,}|[^\S ]/g

/**
 * What the head of a page says.
 *
 * @param page Its `source` is the Markdown file of the page, if there is one; `feeds` is the list whose feeds the page names.
 */
export function headOf({
	title,
	description = '',
	url,
	image,
	source,
	markdown,
	feeds,
}: {
	readonly title: string
	readonly description?: string | undefined
	readonly url: string
	readonly image?: string | undefined
	readonly source?: Post<unknown> | undefined
	readonly markdown?: string | undefined
	readonly feeds: { readonly url: string; readonly title: string }
}): Head {
	return {
		title,
		description: description.replace(unevenSpace, ' ').trim(),
		url,
		...(source?.canonical !== undefined && { canonical: source.canonical }),
		...(image !== undefined && { image }),
		...(markdown !== undefined && { markdown }),
		...(source && isHidden(source) && { noindex: true }),
		feeds: feedLinks(feeds.url, feeds.title),
	}
}

/** Whether search engines are asked to list a page at its own address. */
export function isIndexed(source: Post<unknown>): boolean {
	return source.canonical === undefined && !isHidden(source)
}

function isHidden(source: Post<unknown>): boolean {
	return frontMatterFlag(source, 'robotsNoIndex', 'noindex') ?? false
}
