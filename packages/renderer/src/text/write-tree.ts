import { isPlainText } from '@blog/core'
import type { Html, Root, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Handle, toMarkdown } from 'mdast-util-to-markdown'
import { plainTree } from './plain-tree.ts'

/**
 * Writes as Markdown what readers see of a tree.
 *
 * @param urlOf Where an address leads; `undefined` if it stays.
 * @param htmlOf What stays of raw HTML.
 */
export function writeTree(
	tree: Root,
	urlOf: (url: string) => string | undefined,
	htmlOf: (node: Html) => string,
): string {
	return toMarkdown(plainTree(tree, urlOf, htmlOf), {
		bullet: '-',
		rule: '-',
		emphasis: '*',
		listItemIndent: 'one',
		extensions: [gfmToMarkdown()],
		handlers: { text, math, inlineMath } as unknown as Record<string, Handle>,
	})
}

/** Rules of what must be escaped are many, and each is looked for on its own. */
const text: Handle = Object.assign<Handle, { peek(node: Text): string }>(
	(node, _, state, info) =>
		isPlainText(node.value, info) ? node.value : state.safe(node.value, info),
	// Else all of it is written for that.
	{ peek: ({ value }) => value.charAt(0) },
)

const math: Handle = ({ value }: { readonly value: string }) => `$$\n${value}\n$$`

const inlineMath: Handle = Object.assign<Handle, { peek(): string }>(
	({ value }: { readonly value: string }) => `$${value}$`,
	{ peek: () => '$' },
)
