import type { FoundSection, SearchItem } from '@blog/search/query'
import { element } from './element.ts'
import { siteFolder } from './open-index.ts'

/** Places that are shown of a post. */
const PLACES = 2

/** A post that was found, with the places in it. */
export function resultItem({ url, title, date, sections }: SearchItem): HTMLLIElement {
	const href = new URL(url.replace(/^\//, ''), siteFolder).href
	const item = element(
		'li',
		{},
		element('a', { href, className: 'result-title', dir: 'auto' }, title),
	)
	if (date !== '') item.append(' ', element('span', { className: 'result-date' }, date))
	item.append(...sections.slice(0, PLACES).map((section) => place(section, href)))
	return item
}

function place({ heading, anchor, excerpt }: FoundSection, href: string): HTMLElement {
	const pieces = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
	const paragraph = element('p', { dir: 'auto' }, ...pieces)
	if (heading === '' || anchor === '') return paragraph
	const link = element('a', { href: `${href}#${encodeURIComponent(anchor)}` }, heading)
	paragraph.prepend(link, ' ')
	return paragraph
}
