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
