import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { anywhere, postOf, render } from '../../test/render.ts'
import { createRenderer } from '../create-renderer.ts'
import { renderPost } from '../render-post.ts'

test('plug-ins run in their order, on fences and math as remark-rehype makes them', async () => {
	const seen: string[] = []
	const look = (name: string) => () => (tree: Root) => {
		seen.push(name, JSON.stringify(tree.children))
	}
	const { html } = await render('```go title="x"\na\n```', {
		rehypePlugins: [look('first'), [look('second'), {}]],
		code: {},
	})
	expect([seen[0], seen[2]]).toEqual(['first', 'second'])
	expect(seen[1]).toContain('"className":["language-go"]')
	expect(seen[1]).toContain('"data":{"meta":"title=\\"x\\""}')
	expect(html).toContain('<figcaption>x</figcaption>')
})

test('the words after a language reach plug-ins also beside raw HTML and when sanitised', async () => {
	const metas: unknown[] = []
	const plugin = () => (tree: Root) => {
		for (const node of tree.children)
			if (node.type === 'element' && node.tagName === 'pre')
				metas.push(node.children.map((code) => code.type === 'element' && code.data?.meta))
	}
	const text = '<b>x</b>\n\n```go a=1\nx\n```'
	await render(text, { rehypePlugins: [plugin] })
	await render(text, { rehypePlugins: [plugin], trusted: false })
	expect(metas).toEqual([['a=1'], ['a=1']])
})

test('a plug-in that colours code keeps its work', async () => {
	const plugin = () => (tree: Root) => {
		for (const node of tree.children)
			if (node.type === 'element' && node.tagName === 'pre') node.properties.dataDone = true
	}
	expect((await render('```go\na\n```', { rehypePlugins: [plugin], code: {} })).html).toBe(
		'<pre data-done><code class="language-go">a\n</code></pre>',
	)
})

test('plug-ins know what remark plug-ins left in the data of the file', async () => {
	let known: unknown
	const leave = () => (_: unknown, file: VFile) => {
		file.data.left = 'here'
	}
	const plugin = () => (_: Root, file: VFile) => {
		known = file.data.left
	}
	const post = await postOf('x', 'a.md', { remarkPlugins: [leave] })
	await renderPost(post, anywhere, { rehypePlugins: [plugin] })
	expect(known).toBe('here')
})

test('plug-ins know the file and its front matter', async () => {
	let known: unknown
	const plugin =
		() => (_: Root, file: { path: string; value: unknown; data: { matter?: object } }) => {
			known = [file.path, String(file.value), file.data.matter]
		}
	const source = '---\ntitle: T\n---\nx'
	await render(source, { rehypePlugins: [plugin as never] })
	expect(known).toEqual(['posts/a.md', source, expect.objectContaining({ title: 'T' })])
})

test('what a plug-in reports is a diagnostic', async () => {
	const plugin = () => (tree: Root, file: { message(...args: unknown[]): void }) => {
		file.message('Too long', tree.children[0], 'my-lint:length')
	}
	expect((await render('\nx', { rehypePlugins: [plugin as never] })).diagnostics).toMatchObject([
		{ rule: 'rehype-plugin-message', message: 'my-lint: Too long', line: 2, column: 1 },
	])
})

test('a plug-in that throws is a diagnostic, and the post is shown without the plug-ins', async () => {
	const plugin = () => (tree: Root) => {
		tree.children = []
		throw new Error('no')
	}
	const { html, diagnostics } = await render('x [y](#z)', { rehypePlugins: [plugin] })
	expect(html).toContain('<p>x')
	expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
		'rehype-plugin-failed: Unexpected failure of a rehype plug-in: no',
		expect.stringContaining('link-fragment-missing'),
	])
})

test('a plug-in that cannot be set up is refused when the renderer is made', async () => {
	const plugin = () => {
		throw new Error('bad options')
	}
	await expect(createRenderer({ rehypePlugins: [plugin] })).rejects.toThrow(
		expect.objectContaining({ code: 'PLUGIN' }),
	)
})

test('many posts at once give what each gives alone', async () => {
	const renderer = await createRenderer()
	const posts = await Promise.all(
		Array.from({ length: 20 }, (_, n) =>
			postOf(
				`## H${n}\n\n\`\`\`${['go', 'js', 'rust', 'vue'][n % 4]}\nlet a = ${n}\n\`\`\``,
				`${n}.md`,
			),
		),
	)
	const together = await Promise.all(posts.map((post) => renderer.render(post, anywhere)))
	for (const [n, post] of posts.entries())
		expect((await renderPost(post, anywhere)).html).toBe(together[n]?.html)
})

test('a failure names its place', async () => {
	const plugin = () => (tree: Root, file: VFile) => file.fail('Not this', tree.children[2])
	const { diagnostics } = await render('a\n\nb', { rehypePlugins: [plugin] })
	expect(diagnostics).toMatchObject([
		{
			rule: 'rehype-plugin-failed',
			line: 3,
			column: 1,
			message: 'Unexpected failure of a rehype plug-in: Not this',
		},
	])
})

test.each([{ type: 'root' }, { type: 'element', tagName: 'p', properties: {}, children: [] }])(
	'a plug-in that returns %j has failed',
	async (node) => {
		const { html, diagnostics } = await render('a', { rehypePlugins: [() => () => node as Root] })
		expect(html).toBe('<p>a</p>')
		expect(diagnostics).toMatchObject([{ rule: 'rehype-plugin-failed' }])
	},
)

test('a plug-in that throws nothing has failed', async () => {
	const plugin = () => () => Promise.reject(null)
	const { html, diagnostics } = await render('a', { rehypePlugins: [plugin] })
	expect(html).toBe('<p>a</p>')
	expect(diagnostics).toMatchObject([
		{
			rule: 'rehype-plugin-failed',
			message: 'Unexpected failure of a rehype plug-in: null was thrown',
		},
	])
})

test('a plug-in or a code renderer that never finishes has failed when nobody has hope', async () => {
	const patience = (giveUp: () => void) => {
		const timer = setTimeout(giveUp, 5)
		return () => clearTimeout(timer)
	}
	const rehypeWaits = () => () => new Promise<never>(() => {})
	const { html, diagnostics } = await render('a', { rehypePlugins: [rehypeWaits], patience })
	expect(html).toBe('<p>a</p>')
	expect(diagnostics).toMatchObject([
		{
			rule: 'rehype-plugin-failed',
			message:
				'Unexpected failure of a rehype plug-in: `rehypeWaits` never finished: it waits for what does not come',
		},
	])
	const codeRenderer = () => ({ render: () => new Promise<never>(() => {}) })
	await expect(render('```\na\n```', { codeRenderer, patience })).rejects.toThrow(
		'The `codeRenderer` never finished',
	)
})

test('what is no plug-in is refused', async () => {
	await expect(createRenderer({ rehypePlugins: ['x' as never] })).rejects.toThrow(
		expect.objectContaining({ code: 'PLUGIN' }),
	)
})

test('a heading gets its anchor after the plug-ins, and only one', async () => {
	const wrap = () => (tree: Root) => {
		for (const node of tree.children) {
			if (node.type !== 'element') continue
			node.properties.id = `my-${node.properties.id}`
			const properties = { href: `#${node.properties.id}` }
			if (node.tagName === 'h2')
				node.children = [
					{ type: 'element', tagName: 'a', properties, children: node.children as never },
				]
		}
	}
	const { html } = await render('## A\n\n### B', { rehypePlugins: [wrap] })
	expect(html).toContain('<h2 id="my-a"><a href="#my-a">A</a></h2>')
	expect(html).toMatch(/<h3 id="my-b">B<a class="anchor" href="#my-b"/)
})

test('anchors can be left out', async () => {
	expect((await render('## A', { anchors: false })).html).toBe('<h2 id="a">A</h2>')
})
