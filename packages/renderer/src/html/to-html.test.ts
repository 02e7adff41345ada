import fc from 'fast-check'
import type { Element, Nodes, Properties, Root } from 'hast'
import { toHtml as reference } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { dangersWithScripts } from '../../test/attacks.ts'
import { toHtml } from './to-html.ts'

const expected = (tree: Nodes) => reference(tree, { allowDangerousHtml: true })

const text = fc.oneof(fc.string(), fc.stringMatching(/^[<>&"'`\0 a-z-]{0,8}$/))
const tagName = fc.constantFrom(
	...['p', 'a', 'img', 'BR', 'svg', 'title', 'desc', 'foreignObject', 'path', 'template'],
	...['script', 'style', 'pre', 'textarea', 'my-element', 'input', 'circle'],
)
const key = fc.oneof(
	fc.constantFrom(
		...['className', 'href', 'hidden', 'download', 'disabled', 'accept', 'srcSet', 'coords'],
		...['dataFooBar', 'data-x', 'ariaLabel', 'viewBox', 'strokeWidth', 'xLinkHref', 'onClick'],
		...['checked', 'aria-hidden', 'colSpan', 'value', 'headers'],
	),
	fc.stringMatching(/^[a-zA-Z"'=<> &:-]{1,6}$/),
)
const value = fc.oneof(
	text,
	fc.boolean(),
	fc.double(),
	fc.constantFrom(null, undefined, 'hidden', 'download', '', Number.NaN),
	fc.array(fc.oneof(text, fc.integer()), { maxLength: 3 }),
) as fc.Arbitrary<Properties[string]>

const { node } = fc.letrec<{ node: Nodes; element: Element }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4 },
		fc.record({ type: fc.constant('text' as const), value: text }),
		fc.record({ type: fc.constant('comment' as const), value: text }),
		fc.record({ type: fc.constant('raw' as const), value: text }),
		fc.constant({ type: 'doctype' } as const),
		tie('element'),
	) as fc.Arbitrary<Nodes>,
	element: fc.record({
		type: fc.constant('element' as const),
		tagName,
		properties: fc.dictionary(key, value, { maxKeys: 3 }),
		children: fc.array(tie('node'), { maxLength: 3 }) as fc.Arbitrary<Element['children']>,
		content: fc.option(
			fc.record({
				type: fc.constant('root' as const),
				children: fc.array(tie('node'), { maxLength: 2 }) as fc.Arbitrary<Root['children']>,
			}),
			{ nil: undefined },
		),
	}) as fc.Arbitrary<Element>,
}))

describe('toHtml', () => {
	it('writes what hast-util-to-html writes', () => {
		fc.assert(
			fc.property(fc.array(node, { maxLength: 4 }), (children) => {
				const tree = { type: 'root', children } as Root
				expect(toHtml(tree)).toBe(expected(tree))
			}),
			{ numRuns: Number(process.env.RUNS ?? 1000) },
		)
	})

	it.each(['constructor', '__proto__', 'toString'])('writes an attribute named %s', (name) => {
		const properties = JSON.parse(`{"${name}": "x"}`)
		const element: Element = { type: 'element', tagName: 'p', properties, children: [] }
		expect(toHtml(element)).toBe(`<p ${name}="x"></p>`)
	})

	it.each(['noscript', 'noembed', 'noframes', 'xmp', 'iframe'])(
		'writes nothing in <%s> that looks like its end',
		(tagName) => {
			const title = `</${tagName.toUpperCase()}><img src=x onerror=alert(1)>`
			const link: Element = { type: 'element', tagName: 'a', properties: { title }, children: [] }
			const element: Element = { type: 'element', tagName, properties: {}, children: [link] }
			const written = toHtml(element)
			expect(written).toBe(`<${tagName}><a title="&#x3C;${title.slice(1)}"></a></${tagName}>`)
			expect(dangersWithScripts(written)).toEqual([])
			expect(expected(link)).toBe(toHtml(link))
		},
	)

	it('names a node that is no hast', () => {
		expect(() => toHtml({ type: 'mystery' } as never)).toThrow(/mystery/)
	})
})
