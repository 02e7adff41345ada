import { isPlainText } from '@blog/core'
import type { Nodes } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import {
	defaultHandlers,
	type Handle,
	type Options,
	toMarkdown,
	type Unsafe,
} from 'mdast-util-to-markdown'

/**
 * Writes a tree as Markdown in which nothing is a shortcode by chance: shortcodes are read before Markdown, in code too.
 *
 * Those that are meant are nodes of type `html`.
 */
export function writeMarkdown(tree: Nodes): string {
	return toMarkdown(tree, { ...markdownStyle, handlers: { code, inlineCode, text } })
}

/** Of shortcodes, and at the end of a heading of attributes, which Goldmark takes out of it: `{#id .class key=value}`. */
const unsafe: readonly Unsafe[] = [
	{ before: '\\{', character: '{' },
	{
		character: '{',
		after: '[\\t ]*(?:[#.}]|[\\w:.-]+=)',
		inConstruct: ['headingAtx', 'headingSetext'],
	},
]

/** How nodes are written that no handler of ours writes. */
export const markdownStyle: Readonly<Options> = {
	bullet: '-',
	rule: '-',
	emphasis: '*',
	listItemIndent: 'one',
	resourceLink: false,
	extensions: [gfmToMarkdown()],
	unsafe: [...unsafe],
}

/** Backslashes mean nothing in code: a call is written so that it is shown, and what begins none is taken apart. */
export function showShortcodes(markdown: string): string {
	return markdown.replace(
		/\{\{([<%])((?:(?!\*\/|\{\{)[\s\S])*?)([>%])\}\}|\{\{(?=[<%])/g,
		(_, from, inner, to) =>
			inner === undefined || (from === '<') !== (to === '>')
				? '{ {'
				: `{{${from}/*${inner}*/${to}}}`,
	)
}

const code: Handle = (...given) => showShortcodes(defaultHandlers.code(...given))

const inlineCode: Handle = Object.assign<Handle, { peek(): string }>(
	(node, parent, state) => {
		const written = showShortcodes(defaultHandlers.inlineCode(node, parent, state))
		// There a bar ends the cell, in code too.
		return state.stack.includes('tableCell') ? written.replaceAll('|', '\\|') : written
	},
	// Says what it begins with, as the handler that it wraps does.
	{ peek: () => '`' },
)

/** Rules of what must be escaped are many, and each is looked for on its own. */
const text: Handle = (node, _, state, info) =>
	isPlainText(node.value, info) ? node.value : state.safe(node.value, info)
