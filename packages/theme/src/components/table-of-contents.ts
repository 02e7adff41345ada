import type { Heading } from '@blog/core'
import { attribute, type Html, html, raw } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { TableOfContentsProps } from './props.ts'

/** The headings of a post as nested links; deeper ones than a few levels, and those without text, are left out. */
export function TableOfContents(
	{ headings, open = false, levels = 3, ordered = false, least = 2 }: TableOfContentsProps,
	{ wording }: Parts,
): Html {
	const { contents } = wording.texts
	if (headings.length < least) return raw('')
	const named = headings.filter(({ text }) => text.trim() !== '')
	const top = Math.min(...named.map(({ depth }) => depth))
	const shown = named.filter(({ depth }) => depth < top + levels)
	if (shown.length < least) return raw('')
	return html`
		<nav class="toc" aria-label="${contents}">
			<details${attribute('open', open)}>
				<summary accesskey="c">${contents}</summary>
				${nest(shown, wording, ordered ? 'ol' : 'ul')}
			</details>
		</nav>
	`
}

/** A list of the headings of the first one's depth, each with those below it. */
function nest(
	headings: readonly Heading[],
	wording: Parts['wording'],
	list: 'ol' | 'ul',
): Html | undefined {
	const [first] = headings
	if (first === undefined) return undefined
	const items: { heading: Heading; below: Heading[] }[] = []
	for (const heading of headings) {
		const last = items.at(-1)
		if (last === undefined || heading.depth <= first.depth) items.push({ heading, below: [] })
		else last.below.push(heading)
	}
	return html`
		<${raw(list)}>
			${items.map(
				({ heading, below }) =>
					html`<li><a href="#${heading.id}"${wording.dir(heading.text)}>${heading.text}</a>${nest(below, wording, list)}</li>`,
			)}
		</${raw(list)}>
	`
}
