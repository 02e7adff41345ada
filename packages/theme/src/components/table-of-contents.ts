import type { Heading } from '@blog/core'
import { attribute, type Html, html, raw } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { TableOfContentsProps } from './props.ts'

/** The headings of a post as nested links; deeper ones than three levels, and those without text, are left out. */
export function TableOfContents(
	{ headings, open = false }: TableOfContentsProps,
	{ wording }: Parts,
): Html {
	const { contents } = wording.texts
	if (headings.length < 2) return raw('')
	const named = headings.filter(({ text }) => text.trim() !== '')
	const top = Math.min(...named.map(({ depth }) => depth))
	const shown = named.filter(({ depth }) => depth < top + 3)
	if (shown.length < 2) return raw('')
	return html`
		<nav class="toc" aria-label="${contents}">
			<details${attribute('open', open)}>
				<summary accesskey="c">${contents}</summary>
				${nest(shown, wording)}
			</details>
		</nav>
	`
}

/** A list of the headings of the first one's depth, each with those below it. */
function nest(headings: readonly Heading[], wording: Parts['wording']): Html | undefined {
	const [first] = headings
	if (first === undefined) return undefined
	const items: { heading: Heading; below: Heading[] }[] = []
	for (const heading of headings) {
		const last = items.at(-1)
		if (last === undefined || heading.depth <= first.depth) items.push({ heading, below: [] })
		else last.below.push(heading)
	}
	return html`
		<ul>
			${items.map(
				({ heading, below }) =>
					html`<li><a href="#${heading.id}"${wording.dir(heading.text)}>${heading.text}</a>${nest(below, wording)}</li>`,
			)}
		</ul>
	`
}
