import { expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'

/** Three backticks around words in one line are code in it, and no fence. */
const before = '```one two```\n\n'
const after = '\n\n```js\na\n```\n'

it.each([
	['kramdown', { liquid: {} }, '> quote\n{: .info}', '{: .info}'],
	['admonitions', { admonitions: true }, ':::note\nText\n:::', ':::'],
	['VitePress', { vue: true }, 'A\n\n<script setup>\nconst secret = 1\n</script>', 'secret'],
	[
		'Docusaurus',
		{ file: 'a.mdx', mdx: true, extras: { hideComments: true } },
		'A <!-- secret -->',
		'secret',
	],
	['Hugo', { extras: { attributes: true } }, '> quote\n{.info}', '{.info}'],
] as const)(
	'what follows code in one line is read in a text of %s',
	async (_, options, text, gone) => {
		for (const written of [before + text + after, text + after]) {
			const { post, diagnostics } = await parsePost(written, { file: 'a.md', ...options })
			expect(diagnostics.filter(({ rule }) => rule !== 'title-missing')).toEqual([])
			expect(JSON.stringify(post?.tree.children)).not.toContain(gone)
			expect(post?.tree.children.at(-1)).toMatchObject({ type: 'code', value: 'a' })
		}
	},
)
