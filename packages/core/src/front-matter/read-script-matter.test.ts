import { describe, expect, it } from 'vitest'
import { readFrontMatter } from './read-front-matter.ts'

const read = (text: string, mark = 'js') =>
	readFrontMatter(`---${mark}\n${text}\n---\nText`, 'a.md')
const said = ({ values }: { readonly values: object }) => JSON.parse(JSON.stringify(values))

describe('front matter in JavaScript', () => {
	it.each([
		["const title = 'A';\nconst tags = ['a', `b`];", { title: 'A', tags: ['a', 'b'] }],
		[
			'// <script>\nconst a = 1\nlet b = { c: true, "d-e": null }\n',
			{ a: 1, b: { c: true, 'd-e': null } },
		],
		["const a = 'x', b = a + 'y'", { a: 'x', b: 'xy' }],
		["{\n  title: 'A', // first\n  draft: true,\n}", { title: 'A', draft: true }],
		['{ title: "A" };', { title: 'A' }],
		['', {}],
	])('is read as far as it is written out: %j', (text, values) => {
		const found = read(text)
		expect(said(found)).toEqual(values)
		expect(found.diagnostics).toEqual([])
		expect(found.bodyOffset).toBe(`---js\n${text}\n---\n`.length)
	})

	it('tells what only running it would tell, and reads the rest', () => {
		const found = read(
			"const title = make('A')\nconst nav = { key: 'A', order: 1 + now() }",
			'javascript',
		)
		expect(said(found)).toEqual({ nav: { key: 'A' } })
		expect(found.unknown).toEqual(['title', 'nav.order'])
		expect(found.diagnostics).toMatchObject([
			{ rule: 'front-matter-computed', line: 2, column: 7 },
			{ rule: 'front-matter-computed', line: 3, column: 25 },
		])
	})

	it.each([
		'const permalink = (data) => data.url',
		"const eleventyComputed = {\n\tpermalink: function (data) { return '/a/' }\n}",
		"const draft = process.env.NODE_ENV === 'production'",
		"const date = new Date('2999-01-01')",
		'const permalink = false && true',
		'var draft = false\ndraft = true',
		'const title = make()\nif (isDraft) permalink = false',
		'let draft = false\nconst title = (() => { draft = true; return 1 })()',
		'const eleventyComputed = {}, a = (() => { eleventyComputed.permalink = f })()',
	])('fails where that may be to hide the page: %j', (text) => {
		expect(read(text)).toMatchObject({
			failed: true,
			diagnostics: [{ rule: 'front-matter-syntax' }],
		})
	})

	it('knows where keys are', () => {
		const { place } = read("const title = 'A'\nconst cover = { image: 'a.png' }")
		expect(place(['title'])).toMatchObject({ line: 2, column: 7 })
		expect(place(['cover', 'image'])).toMatchObject({ line: 3, column: 17 })
	})
})
