import type { Root, RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { postOf } from '../../test/render.ts'
import { toMarkdown } from './to-markdown.ts'

const hidden = '<!-- SECRET -->'

it.each([
	[`a\n\n${hidden}\n\nb`, 'a\n\n\nb'],
	[`${hidden}\n\na`, '\na'],
	[`a\n\n${hidden}`, 'a'],
	[`a ${hidden} b`, 'a  b'],
	[`- a\n- ${hidden}\n- b ${hidden}`, '- a\n- \n- b'],
	[`> ${hidden}\n> a`, '> \n> a'],
	[`| a ${hidden} |\n| - |\n| ${hidden} b |`, '| a  |\n| - |\n|  b |'],
	[`[a ${hidden}](/u "<!-- t -->") *b ${hidden}*`, '[a ](/u "<!-- t -->") *b *'],
	[`\`${hidden}\` \\${hidden} <https://a.b>`, `\`${hidden}\` \\${hidden} <https://a.b>`],
	[`~~~\n${hidden}\n~~~`, `~~~\n${hidden}\n~~~`],
])('comments that pages do not show are not in the Markdown: %j', async (text, body) => {
	const post = await postOf(`# T\n\n${text}\n`, 'a.md', { extras: { hideComments: true } })
	expect(await toMarkdown(post)).toBe(`# T\n\n${body}\n`)
})

const shown = '<!-- shown -->'

/** A plug-in that makes something of its own of code, HTML and quotes; none of it has a place. */
const making = () => (tree: Root) => {
	tree.children = tree.children.map((node): RootContent => {
		if (node.type === 'code') return { type: 'code', value: node.value }
		if (node.type === 'html') return { type: 'thematicBreak' }
		if (node.type === 'blockquote') return { type: 'blockquote', children: [node] }
		return node
	})
}

it.each([
	[`a\n\n~~~\n${shown}\n<p>x</p>\n~~~\n\nb`, undefined],
	[`~~~\n${shown}\n~~~`, undefined],
	[`> ~~~\n> ${shown}\n> ~~~\n\nb`, undefined],
	[`a\n\n    ${shown}\n\nb`, undefined],
	[`a\n\n${hidden}\n\nb`, 'a\n\n\nb'],
	[`<p>${hidden}a</p>`, '<p>a</p>'],
	[
		`~~~\n${shown}\n~~~\n\n${hidden}\n\n~~~\n${shown}\n~~~`,
		`~~~\n${shown}\n~~~\n\n\n~~~\n${shown}\n~~~`,
	],
])('what a plug-in has made anew keeps what looks like a comment: %j', async (text, body) => {
	const post = await postOf(`# T\n\n${text}\n`, 'a.md', { remarkPlugins: [making] })
	expect(await toMarkdown(post)).toBe(`# T\n\n${body ?? text}\n`)
	const hiding = { extras: { hideComments: true }, remarkPlugins: [making] }
	expect(await toMarkdown(await postOf(`# T\n\n${text}\n`, 'a.md', hiding))).toBe(
		`# T\n\n${body ?? text}\n`,
	)
})
