import type { Link, Text } from 'mdast'
import { decodeText } from '../decode-text.ts'
import { type BareLinks, linkTo } from './bare-links.ts'

/**
 * Parts a bare address that GitHub's extension has found behind a node, such as another link, where it ends for Goldmark.
 *
 * @param end In the source.
 * @returns The link, with the protocol of addresses that have none, and the text behind it, if there is some.
 */
export function partLink(
	link: Link,
	end: number,
	source: string,
	bareLinks: BareLinks,
): readonly [Link, Text?] {
	const { start, end: last } = link.position ?? {}
	if (start?.offset === undefined || last?.offset === undefined) return [link]
	if (link.url.startsWith('mailto:') || end > last.offset) return [link]
	const point = { ...start, column: start.column + end - start.offset, offset: end }
	const own = linkTo(source.slice(start.offset, end), bareLinks)
	const rest = decodeText(source.slice(end, last.offset))
	const shown = own.url === link.url ? link : { ...own, position: { start, end: point } }
	return rest === ''
		? [shown]
		: [shown, { type: 'text', value: rest, position: { start: point, end: last } }]
}
