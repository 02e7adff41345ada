import { describe, expect, it } from 'vitest'
import { rewriteValues } from './rewrite-values.ts'

const file = { file: 'p.md', frontMatterSyntax: 'common' } as const
const put = (text: string) => (text === 'a.png' ? 'b.png' : undefined)

describe('rewriteValues', () => {
	it.each([
		['cover: a.png # a.png\nalt: a.png is it', 'cover: b.png # a.png\nalt: a.png is it'],
		["cover: {image: 'a.png', alt: x}", "cover: {image: 'b.png', alt: x}"],
		[
			'list:\n  - a.png\n  - src: a.png\n    name: x',
			'list:\n  - b.png\n  - src: b.png\n    name: x',
		],
		['list: [a.png,a.png]', 'list: [b.png,b.png]'],
		['one: &p a.png\ntwo: *p', 'one: &p b.png\ntwo: *p'],
		['text: |\n  a.png\n  more', 'text: |\n  a.png\n  more'],
	])('changes %j at its place', (before, after) => {
		const { source } = rewriteValues(`---\n${before}\n---\na.png`, put, file)
		expect(source).toBe(`---\n${after}\n---\na.png`)
	})

	it.each([
		['+++\ncover.image = "a.png"\n+++\n', '+++\ncover.image = "b.png"\n+++\n'],
		[
			'+++\n[[list]]\nsrc = \'a.png\'\n[[list]]\nsrc = "a.png"\n+++\n',
			'+++\n[[list]]\nsrc = \'b.png\'\n[[list]]\nsrc = "b.png"\n+++\n',
		],
		['{"a": {"b": ["a.png"]}}\n', '{"a": {"b": ["b.png"]}}\n'],
		['---\r\ncover: a.png\r\n---\r\n', '---\r\ncover: b.png\r\n---\r\n'],
	])('changes %j', (before, after) => {
		expect(rewriteValues(before, put, file).source).toBe(after)
	})

	it('changes nothing where a text does not stand as it is read, and says where', () => {
		const { source, count, diagnostics } = rewriteValues(
			'---\nx: 1\ncover: "a\\x2epng"\n---\n',
			put,
			file,
		)
		expect({ source, count }).toEqual({ source: undefined, count: 0 })
		expect(diagnostics).toMatchObject([
			{ rule: 'front-matter-not-editable', file: 'p.md', line: 3 },
		])
	})

	it('counts what an alias of YAML repeats once', () => {
		expect(rewriteValues('---\none: &p a.png\ntwo: *p\n---\n', put, file).count).toBe(1)
		expect(rewriteValues('---\none: &p a.png\ntwo: *p\nthree: a.png\n---\n', put, file).count).toBe(
			2,
		)
	})

	it('leaves a file that nothing is asked for', () => {
		expect(rewriteValues('Text a.png', put, file)).toEqual({
			source: 'Text a.png',
			diagnostics: [],
			count: 0,
		})
	})

	it('changes what Hugo ends at a line that goes on', () => {
		const source = '---\nheadline: a.png\n-----\na.png'
		const hugo = { ...file, frontMatterSyntax: 'hugo' } as const
		expect(rewriteValues(source, put, hugo).source).toBe(source.replace('a.', 'b.'))
	})
})
