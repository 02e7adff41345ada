import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Post, parsePost } from '@blog/core'
import commonmark from 'commonmark-spec'
import fc from 'fast-check'
import type { Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../../core/test/markdown/documents.ts'
import gfmExamples from '../../../core/test/markdown/gfm-examples.json' with { type: 'json' }
import { htmlInMarkdown } from '../../test/html-in-markdown.ts'
import { createRenderer } from '../create-renderer.ts'
import type { RenderContext, Renderer, RenderOptions } from '../options.ts'

/** `RUNS=20000 SEED=2 pnpm exec vitest run direct` looks for more. */
const runs = { numRuns: Number(process.env.RUNS ?? 400), seed: Number(process.env.SEED ?? 1) }

/** Some links lead to a page, some to a file with a size, some to one in several sizes, some nowhere. */
const context: RenderContext = {
	resolve: (_, href) =>
		href.includes('u') ? { url: `/found/${href}`, file: `content/${href}` } : undefined,
	imageSize: (file) => (file.endsWith('g') ? { width: 3, height: 2 } : undefined),
	image: (file) =>
		file.endsWith('.png')
			? {
					width: 9,
					height: 4,
					sources: [{ type: 'image/webp', srcset: '/a-3.webp 3w, /a-9.webp 9w' }],
					column: { width: 7, margin: 2 },
				}
			: undefined,
	files: ['content/url.md'],
}

/** A plug-in that does nothing makes the renderer make all of the tree. */
function bothWays(options: RenderOptions): Promise<[direct: Renderer, general: Renderer]> {
	return Promise.all([
		createRenderer({ code: false, ...options }),
		createRenderer({ code: false, ...options, rehypePlugins: [() => undefined] }),
	])
}

const plain = await bothWays({ baseUrl: 'https://a.example' })
const bare = await bothWays({ anchors: false, smartPunctuation: false })

async function shown(renderer: Renderer, post: Post<unknown>) {
	const { feedHtml, tree, ...rendered } = await renderer.render(post, context)
	return { ...rendered, feed: feedHtml('https://a.example'), tree: await tree() }
}

async function expectSame(text: string, ways = plain): Promise<void> {
	const { post } = await parsePost(text, { file: 'content/a.md' })
	if (!post) return
	const [direct, general] = await Promise.all(ways.map((renderer) => shown(renderer, post)))
	expect(direct?.html, JSON.stringify(text)).toBe(general?.html)
	expect(direct?.feed, JSON.stringify(text)).toBe(general?.feed)
	expect(direct, JSON.stringify(text)).toEqual(general)
}

const posts = join(import.meta.dirname, '../../../../apps/site/content/posts')

describe('a post that is written directly is the one that goes the general way', () => {
	it('for posts', async () => {
		const files = readdirSync(posts, { recursive: true, encoding: 'utf8' })
		const texts = files.filter((file) => file.endsWith('.md'))
		expect(texts.length).toBeGreaterThan(9)
		for (const file of texts) await expectSame(readFileSync(join(posts, file), 'utf8'))
	})

	it('for all examples of CommonMark and GFM', async () => {
		for (const example of [...commonmark.tests, ...gfmExamples]) {
			const text = example.markdown.replaceAll('→', '\t')
			await expectSame(`\n${text}`)
			await expectSame(`\n${text}`, bare)
		}
	})

	it.each([
		['alerts', '> [!NOTE]\n> text\n\n> quote\n>\n> ```js\n> let a\n> ```\n'],
		[
			'alerts behind other things',
			'> <!-- c -->\n>\n> [!NOTE]\n> x\n\n> [r]: u\n>\n> [!NOTE]\n> x\n\n> <!--more-->\n>\n> [!TIP]\n> x',
		],
		['links to headings', '## [a][r]\n\n## *[self](#self)*\n\n## ~~[b](#b)~~\n\n[r]: #a'],
		['figures beside dividers', '> ![i](u.png "t") <!--more--> <!--more-->'],
		['formulas as HTML', '<math definitionurl="x"><mi>a</mi></math>'],
		['figures', '![a](u.png "title")\n\nA ![b](u.svg#center "t") b\n\n[![c](u.jpg "t")](u)'],
		[
			'pictures',
			'![a](u.png) [![b](u.png)](u)\n\n- ![c](u.jpg)\n\n| ![d](u.png) |\n| - |\n\n<picture><source srcset="u.png"><img src="u.png"></picture>\n\n<img src="u.png" width="5"> <img src="u.png" srcset="v 2x"> <img src="u.png" width="50%">\n\n<p>\n![e](u.png)\n</p>',
		],
		['pictures far down', `${'long '.repeat(250)}\n\n![a](u.png)\n\n<img src="u.png">`],
		['tasks', '- [x] done\n- [ ] open\n\n1. a\n\n   b\n2. c'],
		['math', '---\nmath: true\n---\n\n$a$ and **b**\n\n$$\nc\n$$\n\n```math\nd\n```'],
		['code', '```rust,ignore {1}\na\n```\n\n```nope\nb\n```\n\n- x\n\n  ```nope\n  c\n  ```\n'],
		['mermaid', '```mermaid\na-->b\n```\n\n<div>\n\n```mermaid\nc\n```\n\n</div>'],
		[
			'headings',
			'# A `b` *c* "d"\n\n## [self](#own) {#own}\n\n### x {#y .z}\n\n[y](#y) [no](#nope)',
		],
		['footnotes', 'a[^1] b[^2] c[^1]\n\n[^1]: One\n\n[^2]: Two\n    <b>x</b>\n\n> q[^1]'],
		[
			'footnotes in footnotes',
			'*a[^1]* [b](u)[^é]\n\n[^1]: c[^2][^1]\n[^2]: d\n\n    > e[^1]\n\n    [f]: /u\n[^é]:\n    ```js\n    g\n    ```\n[^no]: h',
		],
		['footnotes and tags', 'a[^1]\n\n<div>\n\nb\n\n</div>\n\n<b>c</b>[^2]\n\n[^1]: d\n[^2]: e'],
		[
			'footnotes that are linked to',
			'[a](#fn-1) [b](#fnref-1) [c](#fn-2)\n\nd[^1]\n\n[^1]: e <!-- f -->',
		],
		['footnotes in cells', '| a |\n| - |\n| b[^1] | c[^1] | d[^2] |\n\n[^1]: e\n[^2]: f'],
		[
			'comments',
			'a <!-- b --> c\n\n<!-- d -->\n\n<!-- more -->\n\n<!-- blog-ignore g: h -->\n\ne <!-- blog-ignore i -->\n\n- <!-- f -->\n- g',
		],
		['tables', '| a | b |\n| :- | -: |\n| *c* |\n| d | e | f |\n'],
		['breaks', 'a  \n  b\\\n*c*\n\nd  \n`e`'],
		['references', '[a] ![b][c] [d][]\n\n[a]: /u "t"\n[c]: u.png\n\n> [d]: #a\n'],
		[
			'elements with Markdown',
			'<details>\n\n# a\n\n![x](gone.png)\n\n</details>\n\n<a href="gone">b</a>',
		],
		['elements in lists', '- a <a\n  href="gone.md">b</a>\n- <img src="gone.png">\n\n  <p>c</p>'],
		['addresses', '<https://é.example/ü?q=\'"> http://x.example:80/../a <a@b.example>'],
	])('for %s', async (_, text) => {
		await expectSame(text)
		await expectSame(text, bare)
	})

	it('for what a remark plug-in puts where Markdown has no such thing', async () => {
		const unwrapped = () => (tree: Root) => {
			tree.children = tree.children.flatMap((block): RootContent[] =>
				block.type === 'paragraph' ? block.children : [block],
			)
		}
		const texts = [
			'![a](u.png)\n\nb\n\n- c',
			'*a*\n\n`b`\n\n[c](u)\n\nd  \ne',
			'# a\n\n**b** [^1]\n\n[^1]: c',
		]
		for (const text of texts) {
			const { post } = await parsePost(text, { file: 'content/a.md', remarkPlugins: [unwrapped] })
			const [direct, general] = await Promise.all(
				plain.map((renderer) => shown(renderer, post as Post<unknown>)),
			)
			expect(direct).toEqual(general)
		}
	})

	it('for generated documents', async () => {
		await fc.assert(
			fc.asyncProperty(markdown, (text) => expectSame(`\n${text}`)),
			runs,
		)
	})

	it('for generated tags', async () => {
		await fc.assert(
			fc.asyncProperty(htmlInMarkdown, (text) => expectSame(`\n${text}`)),
			runs,
		)
	})
})
