import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import type { PluggableList, Plugin, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { BlogError } from '../diagnostics/blog-error.ts'
import { createMarkdownProcessor } from './create-markdown-processor.ts'

async function parse(markdown: string, remarkPlugins?: PluggableList, math = false) {
	const processor = await createMarkdownProcessor({ remarkPlugins })
	return processor.parse(markdown, { bodyOffset: 0, file: 'a.md', values: {} }, { math })
}

const isNative = async (plugin: PluggableList[number]) =>
	(await createMarkdownProcessor({ remarkPlugins: [plugin] })).native

const types = (tree: Root | undefined) => {
	const found = new Set<string>()
	if (tree) visit(tree, (node) => void found.add(node.type))
	return [...found]
}

const shout: Plugin<[], Root> = () => (tree) => {
	visit(tree, 'text', (node) => {
		node.value = node.value.toUpperCase()
	})
}
const later: Plugin<[], Root> = () => async (tree) => {
	await Promise.resolve()
	tree.children.reverse()
}

describe('createMarkdownProcessor', () => {
	it.each<[string, PluggableList[number]]>([
		['change the tree', shout],
		['bring GFM', remarkGfm],
		['read front matter', remarkFrontmatter],
	])('stays native for plug-ins that %s', async (_, plugin) => {
		expect(await isNative(plugin)).toBe(true)
	})

	it.each<[string, PluggableList[number]]>([
		['remark-directive', remarkDirective],
		['remark-math', remarkMath],
		['remark-mdx', remarkMdx],
		['remark-gfm with options', [remarkGfm, { singleTilde: false }]],
		['a preset', { plugins: [remarkDirective] }],
	])('lets remark-parse take over for the syntax of %s', async (_, plugin) => {
		expect(await isNative(plugin)).toBe(false)
	})

	it('reads the syntax that a plug-in brings, with GFM', async () => {
		const { tree } = await parse(':::note\n~~a~~ www.example.com\n:::\n', [remarkDirective])
		expect(types(tree)).toEqual([
			'root',
			'containerDirective',
			'paragraph',
			'delete',
			'text',
			'link',
		])
		const mdx = await parse('<Note>{1 + 1}</Note>\n', [remarkMdx])
		expect(types(mdx.tree)).toContain('mdxJsxFlowElement')
	})

	it.each([
		['natively', undefined],
		['with remark-parse', [remarkDirective]],
		['with the plug-in for it', [remarkMath]],
	])('reads math %s', async (_, plugins) => {
		const { tree } = await parse('$a_1$ and\n\n$$\nx\n$$\n', plugins, true)
		expect(types(tree)).toEqual(['root', 'paragraph', 'inlineMath', 'text', 'math'])
	})

	it("takes the options of another copy of remark-gfm, the user's own", async () => {
		const own = function (this: never, settings: object) {
			return remarkGfm.call(this, settings)
		}
		Object.defineProperty(own, 'name', { value: 'remarkGfm' })
		const { tree } = await parse('~a~ ~~b~~', [[own as never, { singleTilde: false }]])
		expect(types(tree)).toEqual(['root', 'paragraph', 'text', 'delete'])
	})

	it('leaves dollars alone without math', async () => {
		expect(types((await parse('$a_1$')).tree)).not.toContain('inlineMath')
		expect(types((await parse('$a_1$', [remarkDirective])).tree)).not.toContain('inlineMath')
	})

	it('runs plug-ins in their order, asynchronous ones too, once', async () => {
		let runs = 0
		const count: Plugin<[], Root> = () => () => {
			runs++
		}
		const { tree } = await parse('a\n\nb\n', [shout, later, count])
		expect(
			tree?.children.map((node) => ('children' in node ? node.children[0] : node)),
		).toMatchObject([{ value: 'B' }, { value: 'A' }])
		expect(runs).toBe(1)
	})

	it('counts positions from the top of the file', async () => {
		const source = '---\ntitle: T\n---\n\n# A\n'
		const parser = await createMarkdownProcessor({ remarkPlugins: [] })
		const slow = await createMarkdownProcessor({ remarkPlugins: [remarkDirective] })
		for (const { parse } of [parser, slow]) {
			const { tree } = await parse(source, {
				bodyOffset: source.indexOf('\n# A'),
				file: 'a.md',
				values: {},
			})
			expect(tree?.children[0]?.position?.start).toEqual({ line: 5, column: 1, offset: 18 })
		}
	})

	it('passes on what a plug-in says, with its place', async () => {
		const lint: Plugin<[], Root> = () => (tree, file) => {
			file.message('Expected less', tree.children[1], 'lint:less')
		}
		const { diagnostics } = await parse('a\n\nb', [lint])
		expect(diagnostics).toEqual([
			{
				rule: 'lint:less',
				severity: 'warning',
				file: 'a.md',
				line: 3,
				column: 1,
				message: 'Expected less',
			},
		])
	})

	it.each<[string, Plugin<[], Root>, object]>([
		[
			'throws',
			() => () => {
				throw new TypeError('x is undefined')
			},
			{ message: 'Unexpected failure of a remark plug-in: x is undefined' },
		],
		[
			'rejects',
			() => () => Promise.reject('no'),
			{ message: 'Unexpected failure of a remark plug-in: no' },
		],
		[
			'throws nothing',
			() => () => {
				throw null
			},
			{ message: 'Unexpected failure of a remark plug-in: null was thrown' },
		],
		[
			'rejects with nothing',
			() => () => Promise.reject(undefined),
			{ message: 'Unexpected failure of a remark plug-in: undefined was thrown' },
		],
		[
			'makes something like a promise, which rejects with nothing',
			// biome-ignore lint/suspicious/noThenProperty: that is what is tested.
			() => () => ({ then: (_: unknown, reject: (error: null) => void) => reject(null) }) as never,
			{ message: 'Unexpected failure of a remark plug-in: null was thrown' },
		],
		[
			'asks for a callback, and rejects',
			() => async (_tree, _file, _next) => {
				throw null
			},
			{ message: 'Unexpected failure of a remark plug-in: null was thrown' },
		],
		[
			'stops at a place',
			() => (tree, file) => file.fail('Not this', tree.children[0]),
			{ message: 'Not this', line: 1, column: 1 },
		],
	])('makes a diagnostic of a plug-in that %s', async (_, plugin, expected) => {
		const { tree, diagnostics } = await parse('a', [plugin])
		expect(tree).toBeUndefined()
		expect(diagnostics).toMatchObject([
			{ rule: 'plugin-failed', severity: 'error', file: 'a.md', ...expected },
		])
	})

	it('runs a plug-in once that another one brings, and knows it by itself', async () => {
		const found: unknown[] = []
		const listed: Plugin<[string?], Root> = (said) => () => {
			found.push(said)
		}
		function brings(this: Processor) {
			this.use(listed, 'brought')
			return () => {
				found.push(this.attachers.filter(([attacher]) => attacher === listed).length)
			}
		}
		await parse('a', [[listed, 'listed'], brings])
		expect(found).toEqual(['listed', 1])
	})

	it('makes a diagnostic of a syntax error in syntax of a plug-in, with its place', async () => {
		const { diagnostics } = await parse('a\n\n{1 +}\n', [remarkMdx])
		expect(diagnostics).toMatchObject([{ rule: 'plugin-failed', severity: 'error', line: 3 }])
	})

	it.each([
		['nothing of a root', { type: 'root' }],
		['another node', { type: 'text', value: 'x' }],
	])('makes a diagnostic of a plug-in that returns %s', async (_, node) => {
		const { tree, diagnostics } = await parse('a', [() => () => node as Root])
		expect(tree).toBeUndefined()
		expect(diagnostics).toMatchObject([{ rule: 'plugin-failed', severity: 'error' }])
	})

	it.each<[string, unknown]>([
		[
			'`children` of a `paragraph` is an object, expected a list',
			{ type: 'paragraph', children: {} },
		],
		['a node is null, expected an object with a `type`', null],
		['a node is an object, expected an object with a `type`', {}],
		[
			'`value` of a `text` is undefined, expected a string',
			{ type: 'paragraph', children: [{ type: 'text' }] },
		],
	])('makes a diagnostic of a plug-in that leaves a broken tree: %s', async (flaw, node) => {
		const { tree, diagnostics } = await parse('a', [
			() => (root) => void root.children.push(node as never),
		])
		expect(tree).toBeUndefined()
		const message = `Unexpected failure of a remark plug-in: it left a broken tree: ${flaw}`
		expect(diagnostics).toMatchObject([{ rule: 'plugin-failed', file: 'a.md', message }])
	})

	it.each([
		[{ type: 'list', children: [{ type: 'text', value: 'x' }] }],
		[{ type: 'heading', data: { hName: 'h2' }, children: [] }],
		[{ type: 'linkReference', children: [] }],
		[{ type: 'inlineMath', data: { hName: 'code', hChildren: [] } }],
	])('leaves what is odd and does no harm: %j', async (node) => {
		const { tree, diagnostics } = await parse('a', [
			() => (root) => void root.children.push(node as never),
		])
		expect(tree?.children).toHaveLength(2)
		expect(diagnostics).toEqual([])
	})

	it.each([
		[
			{ type: 'paragraph', children: [{ type: 'text', value: 5 }] },
			{ type: 'paragraph', children: [{ type: 'text', value: '5' }] },
		],
		[
			{ type: 'paragraph', data: { hName: 'video' } },
			{ type: 'paragraph', data: { hName: 'video' }, children: [] },
		],
		[
			{ type: 'code', lang: 'js' },
			{ type: 'code', lang: 'js', value: '' },
		],
	])('takes what remark-rehype does: %j', async (node, expected) => {
		const { tree, diagnostics } = await parse('a', [
			() => (root) => void root.children.push(node as never),
		])
		expect(tree?.children.at(-1)).toEqual(expected)
		expect(diagnostics).toEqual([])
	})

	it.each([
		[{}],
		[null],
		[{ start: { line: 1 }, end: { line: 1 } }],
		[{ start: { line: 1, column: 1, offset: 'x' }, end: { line: 1, column: 1 } }],
	])('takes positions without a place away: %j', async (position) => {
		const { tree, diagnostics } = await parse('a <b>', [
			() => (root) => visit(root, (node) => void Object.assign(node, { position })),
		])
		expect(diagnostics).toEqual([])
		visit(tree as Root, (node) => expect(node).not.toHaveProperty('position'))
	})

	it('leaves positions without an offset, which are of unist', async () => {
		const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
		const { tree } = await parse('a', [
			() => (root) => visit(root, 'text', (node) => void Object.assign(node, { position })),
		])
		expect(tree?.children[0]).toMatchObject({ children: [{ position }] })
	})

	it('makes a diagnostic of a plug-in that leaves a tree in itself', async () => {
		const { diagnostics } = await parse('a', [
			() => (root) =>
				void root.children.push({ type: 'blockquote', children: root.children as never }),
		])
		expect(diagnostics).toMatchObject([{ rule: 'nesting-too-deep' }])
	})

	it('takes a plug-in that is listed twice for one, also in a preset', async () => {
		let runs = 0
		const count: Plugin<[], Root> = () => () => {
			runs++
		}
		await parse('a', [count, { plugins: [count] } as never])
		expect(runs).toBe(1)
	})

	it('gives plug-ins the data of the file and hands on what they leave there', async () => {
		const plugin: Plugin<[], Root> = () => (_, file) => {
			file.data.seen = file.data.matter
		}
		const processor = await createMarkdownProcessor({ remarkPlugins: [plugin] })
		const { data } = await processor.parse(
			'a',
			{ bodyOffset: 0, file: 'a.md', values: {} },
			{ data: { matter: { title: 'T' } } },
		)
		expect(data).toEqual({ matter: { title: 'T' }, seen: { title: 'T' } })
	})

	it('refuses what is no plug-in', async () => {
		const created = createMarkdownProcessor({ remarkPlugins: ['x' as never] })
		await expect(created).rejects.toThrow(BlogError)
	})

	it('refuses a plug-in that cannot be set up', async () => {
		const broken: Plugin = () => {
			throw new Error('Expected a key')
		}
		await expect(createMarkdownProcessor({ remarkPlugins: [broken] })).rejects.toThrow(
			'A remark plug-in cannot be set up: Expected a key',
		)
	})
})
