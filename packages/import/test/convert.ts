import { toMarkdown } from '../src/convert/to-markdown.ts'
import type { ImportBody } from '../src/import-item.ts'

/** A text as Markdown, and what was told of it. */
export interface ConvertedText {
	readonly markdown: string
	readonly dropped: readonly string[]
	readonly unknown: readonly string[]
	/** Names of what is left out. */
	readonly elements: readonly string[]
	readonly lost: readonly string[]
	/** `name: fate`. */
	readonly cards: readonly string[]
}

/** Converts a text of a blog that has a gallery, one reusable block, and links that stay. */
export function convert(
	text: string,
	format: ImportBody['format'] = 'wordpress',
	ledTo: readonly string[] = [],
): ConvertedText {
	const [dropped, unknown, elements]: [string[], string[], string[]] = [[], [], []]
	const [lost, cards]: [string[], string[]] = [[], []]
	const markdown = toMarkdown(
		{ format, text },
		{
			gallery: (ids) =>
				(ids ?? ['own'])
					.filter((id) => !id.startsWith('none'))
					.map((id) => ({
						address: `https://example.com/${id}.jpg`,
						alt: '',
						caption: `Number ${id}`,
					})),
			ledTo: new Set(ledTo),
			block: (id) =>
				id === '9'
					? { text: '<!-- wp:block {"ref":9} /--><p>Again</p>', left: undefined, isLoose: false }
					: undefined,
			link: (href) => (href.startsWith('javascript:') ? undefined : href),
			title: () => undefined,
			media: (src) => src,
			dropped: (name) => dropped.push(name),
			unknown: (name) => unknown.push(name),
			element: (name) => elements.push(name),
			lost: (name) => lost.push(name),
			card: (name, fate) => cards.push(`${name}: ${fate}`),
		},
	)
	return { markdown, dropped, unknown, elements, lost, cards }
}
