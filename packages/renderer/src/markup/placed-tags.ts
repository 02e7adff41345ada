import { movedTags } from '@blog/core'
import type { Html } from 'mdast'
import type { Raw } from './made-html.ts'

/** Elements whose content is read otherwise once it is a piece of its own. */
const ownText = /<(?:iframe|math|noembed|noframes|noscript|plaintext|svg|template|xmp)[\s/>]/i

/** Splits raw HTML that is not what its author wrote before the tags whose places diagnostics name, each with its own; `undefined` if places are right as they are. */
export function splitAtTags(node: Html, source: string): Raw[] | undefined {
	const { value, position } = node
	const tags = movedTags(node, source).filter(({ start }) => start > 0)
	if (tags.length === 0 || position === undefined || ownText.test(value)) return undefined
	const starts = [{ start: 0, place: position.start }, ...tags]
	return starts.map(({ start, place }, index) => ({
		type: 'raw',
		value: value.slice(start, starts[index + 1]?.start),
		position: { start: place, end: place },
	}))
}
