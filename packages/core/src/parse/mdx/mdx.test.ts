import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import type { Shortcodes } from '../shortcodes/shortcode.ts'

async function read(source: string, more: { shortcodes?: Shortcodes; admonitions?: true } = {}) {
	const { post, diagnostics } = await parsePost(source, { file: 'a.mdx', ...more })
	return {
		post,
		tree: post && outline(post.tree),
		found: diagnostics
			.filter(({ rule }) => rule !== 'title-missing')
			.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
	}
}

/** `paragraph(text)`; text and HTML as they are. */
function outline(node: Nodes): string {
	if ('children' in node) {
		const inner = node.children.map(outline).join(' ')
		return node.type === 'root' ? inner : `${node.type}(${inner})`
	}
	return 'value' in node ? node.value : node.type
}

it.each([
	[
		'imports and exports',
		"import A from './a'\nexport const b = 1\n\nA *b*",
		'paragraph(A  emphasis(b))',
	],
	['comments', 'A\n\n{/* secret */}\n\nB {/* too */}', 'paragraph(A) paragraph(B )'],
	['sums', '{1 + 1}{"a" + 1}', 'paragraph(2) paragraph(a1)'],
	[
		'tabs',
		'<Tabs>\n<TabItem value="a" label="First">\n\nA\n\n</TabItem>\n<TabItem value="b">B</TabItem>\n</Tabs>',
		'paragraph(strong(First)) paragraph(A) paragraph(strong(b)) paragraph(B)',
	],
	[
		'an admonition',
		'<Admonition type="tip" title="Do *it*">\n\nA *b*\n\n</Admonition>',
		'blockquote(paragraph([!TIP] Do *it*) paragraph(A  emphasis(b)))',
	],
	['one in a line', '<Admonition>A</Admonition>', 'blockquote(paragraph([!NOTE]) paragraph(A))'],
	['a block of code', '<CodeBlock language="js">{`a\n*b*`}</CodeBlock>', 'a\n*b*'],
	[
		'what Docusaurus unwraps',
		'- a\n\n  ```mdx-code-block\n  <b>*x*</b>\n  ```\n\n````mdx-code-block\nimport A from "./a"\n\n```js\n{a}\n```\n\n{/* c */}\n````\n\nB',
		'list(listItem(paragraph(a) <b><em>x</em></b>)) {a} paragraph(B)',
	],
	['text between braces', '{"a"}\n\nA{\' \'}b {1} {`c`}', 'paragraph(a) paragraph(A   b  1   c)'],
	['what indented code is in Markdown', 'A\n\n    B', 'paragraph(A) paragraph(B)'],
	['a heading with an id', '## A {#own}\n\nB', 'heading(A) paragraph(B)'],
	[
		'comments of HTML',
		'A\n\n<!-- more -->\n\n`<!-- b -->`',
		'paragraph(A) <!-- more --> paragraph(<!-- b -->)',
	],
	[
		'a comment that code has begun',
		'```\n<!-- b\n```\n\n`<!-- c` <!-- a -->',
		'<!-- b paragraph(<!-- c   <!-- a -->)',
	],
	[
		'the end of the summary',
		'A\n\n{/* truncate */}\n\nB',
		'paragraph(A) <!-- truncate --> paragraph(B)',
	],
	['code as it is', '```js\nimport a from "b" // {c} <D>\n```', 'import a from "b" // {c} <D>'],
])('reads %s', async (_, source, expected) => {
	expect(await read(source)).toMatchObject({ tree: expected, found: [] })
})

it.each([
	[
		'<div className="a" style={{ marginTop: 4, color: "red" }} hidden>\n\tA **b**\n</div>',
		'<div class="a" style="margin-top: 4px; color: red" hidden> paragraph(A  strong(b)) </div>',
	],
	['A <kbd tabIndex={1}>b</kbd><br/>', 'paragraph(A  <kbd tabindex="1"> b </kbd> <br>)'],
	['<p align="center">A *b* & c</p>', '<p align="center">A <em>b</em> &amp; c</p>'],
	[
		'<details>\n<summary>A `b`</summary>\n\nC\n</details>',
		'<details> <summary>A <code>b</code></summary> paragraph(C) </details>',
	],
	['<iframe allowFullScreen src="/a"/>', '<iframe allowfullscreen src="/a"></iframe>'],
	['import a from \'./a.png\'\n\n<img src={a} alt="A" />', '<img src="./a.png" alt="A">'],
	['<img src={require("./a.png").default} />', '<img src="./a.png">'],
	['<img src={useBaseUrl("/a.png")} />', '<img src="/a.png">'],
	['<>A</>', 'paragraph(A)'],
	['<style>{`a > b { color: red }`}</style>', '<style>a > b { color: red }</style>'],
	['A <Link to="/b/">*b*</Link>', 'paragraph(A  <a href="/b/"> emphasis(b) </a>)'],
	['import a from \'./a.png\'\n\n<Image src={a} alt="A" />', '<img src="./a.png" alt="A">'],
	[
		'<svg viewBox="0 0 1 1"><path strokeWidth="2" /></svg>',
		'<svg viewBox="0 0 1 1"><path stroke-width="2"></path></svg>',
	],
])('makes HTML of %j', async (source, expected) => {
	expect(await read(source)).toMatchObject({ tree: expected, found: [] })
})

it('keeps what stands in components and says where they are', async () => {
	const source =
		'---\ntitle: T\n---\n\n<Cards>\n  <Card value="a">\n\n  A *b*\n\n  </Card>\n</Cards>\n\nC <Badge>d</Badge> {x.y}\n\n<Chart data={[1]} />\n\n<b onClick={() => 1}>e</b>\n'
	const { tree, found } = await read(source)
	expect(tree).toBe('paragraph(A  emphasis(b)) paragraph(C  d  ) <b>e</b>')
	expect(found).toEqual([
		...['mdx-component 5:1', 'mdx-component 6:3', 'mdx-component 13:3'],
		...['mdx-expression 13:20', 'mdx-component 15:1', 'mdx-expression 17:4'],
	])
})

it('renders components by functions of the config', async () => {
	const shortcodes: Shortcodes = {
		Note: ({ args }) => [`<aside title="${args.title}">`, '</aside>'],
		Stars: ({ args, matter }) => `${'★'.repeat(Number(args.count))} of *${matter.title}*`,
		Upper: ({ inner = '' }) => inner.toUpperCase(),
		Fails: () => {
			throw new Error('no')
		},
	}
	const source =
		'---\ntitle: T\n---\n\n<Note title={frontMatter.title}>\n  A <Stars count={2} />\n</Note>\n\n<Upper>**b**</Upper>\n\n<Fails>c</Fails>\n'
	const { tree, found } = await read(source, { shortcodes })
	expect(tree).toBe(
		'<aside title="T"> paragraph(A  ★★ of  emphasis(T)) </aside> paragraph(strong(B)) paragraph(c)',
	)
	expect(found).toEqual(['shortcode-failed 11:1'])
})

it('shows what is not MDX as Markdown, and says where', async () => {
	const source = '---\ntitle: T\n---\n\n:::note\nA\n:::\n\nB <Open> c\n\n[d](/d/)\n'
	const { post, tree, found } = await read(source, { admonitions: true })
	expect(tree).toContain('paragraph(B  <Open>  c)')
	expect(found).toEqual(['mdx-syntax 9:3'])
	expect(post?.links).toMatchObject([{ line: 11, column: 1 }])
})

it('keeps places', async () => {
	const source =
		"import A from './a'\n\n:::tip\nA [a](/a/)\n:::\n\n<div>\n  [b](/b/)\n</div>\n\n<A>[c](/c/)</A>\n"
	const { post, found } = await read(source, { admonitions: true })
	const places = post?.links.map(({ url, line, column }) => `${url} ${line}:${column}`)
	expect(places).toEqual(['/a/ 4:3', '/b/ 8:3', '/c/ 11:4'])
	expect(found).toEqual(['mdx-component 11:1'])
})

it('is the extension of a file and no part of its address', async () => {
	const { post } = await read('# A\n\nB')
	expect([post?.url, post?.slug, post?.title]).toEqual(['/a/', 'a', 'A'])
})

it('reads the id of a heading from a comment', async () => {
	const { post, found } = await read('## A `b` {/* #own:id */}\n\n[c](#own:id)')
	expect(post?.headings).toMatchObject([{ text: 'A b', id: 'own:id' }])
	expect(found).toEqual([])
})

it('takes programs and comments out of what is not MDX, and keeps places', async () => {
	const source = [
		'import A, { b } from "./a"\nexport const c = {\n\n  d: "}",\n}',
		'{/* secret\n\n[x](/x/) */}\n[a](/a/) {/* secret */} `{/* shown */}`',
		'export is a word\nimport too',
		'```js\nexport const shown = 1\n```',
		'<b x.',
		'{/* secret without an end',
	].join('\n\n')
	const { post, tree, found } = await read(source)
	expect(tree).toBe(
		'paragraph(link(a)    {/* shown */}) paragraph(export is a word\nimport too) export const shown = 1 paragraph(<b x.)',
	)
	expect(post?.links).toMatchObject([{ url: '/a/', line: 10, column: 1 }])
	expect(post?.expansion).toBe('templates')
	expect(found).toEqual(['mdx-syntax 12:8'])
})

it('says whether there is anything of it', async () => {
	expect((await read('# A\n\nB')).post?.expansion).toBeUndefined()
	expect((await read('# A\n\n<b>B</b>')).post?.expansion).toBe('templates')
})

it('tells places of what stands in an unwrapped block', async () => {
	const { found } = await read('A\n\n```mdx-code-block\nB {c}\n```\n\nD {e}')
	expect(found).toEqual(['mdx-expression 4:3', 'mdx-expression 7:3'])
})
