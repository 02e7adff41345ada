import { parsePost } from '@blog/core'
import fc from 'fast-check'
import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toHast } from 'mdast-util-to-hast'
import { describe, expect, test } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { htmlInMarkdown } from '../../test/html-in-markdown.ts'
import { anywhere, postOf } from '../../test/render.ts'
import { toHtml } from '../html/to-html.ts'
import { renderPost } from '../render-post.ts'
import { parseRawHtml } from './raw-html.ts'
import { rawPieces } from './raw-pieces.ts'

async function hastOf(markdown: string): Promise<Root> {
	const { post } = await parsePost(`\n${markdown}`, { file: 'a.md' })
	if (!post) throw new Error('Expected a post')
	return toHast(post.tree, { allowDangerousHtml: true }) as Root
}

/** How it is in pieces, and in one. */
async function both(markdown: string) {
	const tree = await hastOf(markdown)
	return {
		pieces: toHtml(parseRawHtml(tree)),
		whole: toHtml(raw(structuredClone(tree)) as Root),
		count: rawPieces(tree)?.length,
	}
}

describe('raw HTML in pieces', () => {
	test.each([
		['an inline pair', 'One\n\nTwo <kbd>x</kbd> and <br> *three*\n\nFour', 1],
		[
			'a block with Markdown in it',
			'<details><summary>S</summary>\n\n**bold**\n\n</details>\n\nAfter',
			1,
		],
		['two blocks', '<div class="a > b">x</div>\n\nBetween\n\n<!-- note --><p>y</p>', 2],
		['a table of its own', '<table><tr><td>1<td>2</table>\n\nAfter', undefined],
		['a table that closes everything', '<table><tr><td>1</td></tr></table>\n\nAfter', 1],
		['a tag that nobody closes', 'One <b>two\n\nThree', undefined],
		['a tag that closes nothing', 'One</p> two\n\nThree', undefined],
		['a paragraph closed and opened', 'One</p><p>two\n\nThree', undefined],
		['overlapping tags', '<b><i>x</b></i>\n\nAfter', undefined],
		['a row without a table', '<tr><td>x</td></tr>\n\nAfter', undefined],
		['a link in a link', '[one <a href="#b">two</a>](c)\n\nAfter', undefined],
		['a comment that looks closed', '<!--> x -->\n\nAfter', undefined],
		['a doctype', '<!doctype html>\n\nAfter', undefined],
		['an empty element that is closed', '<div><img></img></div>\n\nAfter', 1],
		['a self-closed element', '<div/>\n\nAfter', undefined],
	])('%s', async (_, markdown, count) => {
		const found = await both(markdown)
		expect(found.pieces).toBe(found.whole)
		expect(found.count).toBe(count)
	})

	test('give what the whole gives, for any tags', async () => {
		await fc.assert(
			fc.asyncProperty(htmlInMarkdown, async (text) => {
				const { pieces, whole } = await both(text)
				expect(pieces).toBe(whole)
			}),
			{ numRuns: 3000 },
		)
	})
})

test.each([
	['a formula in one', '<div>a \\(x\\)</div>'],
	['a footnote', 'A<b>b</b>[^1]\n\n[^1]: n'],
	['a template', '<template>t</template>'],
])('time grows as the number of blocks of HTML does beside %s', async (_, head) => {
	const options = { extras: { formulas: { inline: [['\\(', '\\)']] } } } as const
	const textOf = (length: number) => `${head}\n\n${'<div>a b</div>\n\n'.repeat(length / 16)}`
	await expectGrowth(textOf, 128_000, async (text) => {
		await renderPost(await postOf(text, 'a.md', options), anywhere, { code: false })
	})
})
