import { describe, expect, it } from 'vitest'
import { readFrontMatter } from './read-front-matter.ts'

const read = (text: string, mark = 'js') =>
	readFrontMatter(`---${mark}\n${text}\n---\nText`, 'a.md', 'common')
const said = ({ values }: { readonly values: object }) => JSON.parse(JSON.stringify(values))

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are programs.
describe('front matter in JavaScript', () => {
	it.each([
		["const title = 'A';\nconst tags = ['a', `b`];", { title: 'A', tags: ['a', 'b'] }],
		[
			'// <script>\nconst a = 1\nlet b = { c: true, "d-e": null }\n',
			{ a: 1, b: { c: true, 'd-e': null } },
		],
		["'use strict';\nconst a = 1", { a: 1 }],
		['"use strict"\nconst a = 1\nlet draft\nvar b, c = 2', { a: 1, c: 2 }],
		[
			'{ a: -1, b: 1e3, c: 0x10, d: .5, e: !true, f: !!{}, g: 5., h: 1.5e-3, i: 0b11 + 0o17, j: -1 + 2 }',
			{ a: -1, b: 1000, c: 16, d: 0.5, e: false, f: true, g: 5, h: 0.0015, i: 18, j: 1 },
		],
		[
			"const s = { a: { 0x10: 'x' } }\nconst t = s['a']['16'] + true + null + `${false}`",
			{ s: { a: { 16: 'x' } }, t: 'xtruenullfalse' },
		],
		["{ a: '\\b\\f\\v\\0\\101\\8\\X41\\\r\n\\\n' }", { a: '\b\f\v\0A8X41' }],
		['{ a: `b\r\nc\\\r\nd` }', { a: 'b\ncd' }],
		["{ a: ['a', , 'b', ,], b: [,], c: [] }", { a: ['a', null, 'b', null], b: [null], c: [] }],
		["const a = 'x', b = a + 'y'", { a: 'x', b: 'xy' }],
		["{\n  title: 'A', // first\n  draft: true,\n}", { title: 'A', draft: true }],
		['{ title: "A" };', { title: 'A' }],
		['', {}],
		[
			"{ ['permalink']: false, ['dra' + 'ft']: true, \"a\": 1, 2: 3 }",
			{ 2: 3, permalink: false, draft: true, a: 1 },
		],
		[
			"const key = 'draft'\nconst a = { [key]: true, key }",
			{ key: 'draft', a: { draft: true, key: 'draft' } },
		],
		['{ get: 1, async: 2, set: 3 }', { get: 1, async: 2, set: 3 }],
		[
			"{ a: 1 + 2, b: 1 + 'x', c: 'x' || 'a' + 'b', d: (await 1), e: [(2)] }",
			{ a: 3, b: '1x', c: 'x', d: 1, e: [2] },
		],
		['const nav = { order: 1 }\nconst a = nav.order', { nav: { order: 1 }, a: 1 }],
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
		"{ title: 'A', ['permalink']: false && true }",
		"const d = { ['dr' + kind]: true, title: 'A' }\nconst { draft } = d",
		'{ get permalink() { return false } }',
		'{ async draft() {} }',
		'{ *draft() {} }',
		'{ async *"draft"() {} }',
		'{ draft: false, [key]: true }',
		'{ draft: false, ...others }',
		'{ draft: false, \\u0064raft: true }',
		'{ __proto__: { draft: true } }',
		'{ draft: false draft: true }',
		'const eleventyComputed = makeComputed()',
		"const eleventyComputed = require('./x')",
		'const eleventyComputed = { [key]: true }',
		'const templateEngineOverride = e()',
		'{ draft: 0 | isDraft }',
		'{ draft: false instanceof X }',
		'{ draft: false in x }',
		'{ draft: (false, true) }',
		'{ draft: (0 | isDraft) }',
		'{ draft: `${0 | isDraft}` }',
		'{ status: [0 | x] }',
		'const eleventyComputed = {}\nconst a = Object.assign(eleventyComputed, make())',
		"const eleventyComputed = {}\nconst a = (() => { eleventyComputed['permalink'] = f })()",
		'const eleventyComputed = {}\nconst b = eleventyComputed, c = change(b)',
		'let draft = false, a = (() => { [draft] = [true] })()',
		'const base = { draft: false }\nconst x = Object.assign(base, { draft: true })\nconst draft = base.draft',
		'const o = { draft: false }\nconst f = () => { o.draft = true; return 1 }\nconst x = f(); const draft = o.draft',
		'const a = { draft: false }; const b = { inner: a }; const c = [Object.assign(a, { draft: true })]\nconst draft = b.inner.draft',
		'const a = { draft: false }; const b = { inner: a }; const c = change(b)\nconst draft = a.draft',
		'const o = { draft: false }\nfunction f() { o.draft = true }\nconst x = f()\nconst draft = o.draft',
		'let draft = false\nconst x = [g()]\nfunction g() { f() }\nfunction f() { draft = true }',
		'let draft = false\nfunction f() { draft = true }\nconst { x } = f()',
		'let draft\nconst x = (() => { draft = true })()',
		'let draft = false\nconst a = { b: (draft = true), b: 1 }',
		'let draft = false\nconst a = { b: f(), ...{ b: 1 } }\nfunction f() { draft = true }',
		'let draft = false\nconst a = { b: f?.(), b: 1 }\nfunction f() { draft = true }',
		'let draft = false\nconst a = (() => { \\u0064raft = true })()',
		'var draft = false\nvar draft = true',
		'var x = (() => { draft = true })(), draft = false; var x = 1',
		'function draft() {}',
		'async function permalink() { return false }',
		'function* eleventyComputed() {}',
		'let draft\ndraft = true',
		'{ draft: 010 }',
		'{ draft: 0n }',
		'{ draft: 1 + true }',
		'{ draft: - -1 }',
		'{ draft: !f() }',
		'let draft = 1; const a = draft++ + 1',
		'let draft = 1; const a = --draft',
		'let draft = 1; const a = -draft',
		'const a = [false, ...make(), true]\nconst draft = a["2"]',
		'const a = [false]\nconst draft = a["00"]',
		"const a = { draft: false }\nconst draft = a['dra' + 'ft']",
		"'use strict'\ndraft = true",
		'const draft = false\nin x',
		'const draft = false\ninstanceof X',
		'function f() {}, draft = true',
		"const d = { permalink: '/f/', ...(process.env.NOPE ? {} : { permalink: false }) }\nconst permalink = d.permalink",
		'const base = { draft: false, ...(1 && over) }\nconst draft = base.draft',
		'const base = { draft: { a: false }, ...over }\nconst draft = base.draft.a',
		"const base = { draft: false, ...over, '...': 1 }\nconst draft = base.draft",
		"{ draft: false, ...over, ['...']: 1 }",
		'let draft = false, a = `${draft = true}`',
		'const title = make() /*\nconst draft = true',
		"const title = 'A\nconst draft = true",
		'const title = `A\nconst draft = true',
		'const title = [make(), { ]\nconst draft = true',
	])('fails where that may be to hide the page: %j', (text) => {
		expect(read(text)).toMatchObject({
			failed: true,
			diagnostics: [{ rule: 'front-matter-syntax' }],
		})
	})

	it('tells members that are functions by their names', () => {
		const found = read("{ title: 'A', get cover() { return 1 }, async a() {}, *b() {} }")
		expect(said(found)).toEqual({ title: 'A' })
		expect(found.unknown).toEqual(['cover', 'a', 'b'])
	})

	it('knows that what no code calls changes nothing', () => {
		const found = read(
			"const title = 'A';\nlet nav = { key: 'A' }\n\nfunction currentDate() {\n\tnav = f(); return (new Date()).toLocaleString();\n}\nasync function* f() {}",
		)
		expect(said(found)).toEqual({ title: 'A', nav: { key: 'A' } })
		expect(found.unknown).toEqual(['currentDate', 'f'])
	})

	it('does not know what is made of what code changes', () => {
		const found = read(
			"let a = 1; let b = (a = 2, 3); const title = 'x' + a\nconst key = 'A'; const nav = { title: key }",
		)
		expect(said(found)).toEqual({ key: 'A', nav: { title: 'A' } })
		expect(found.unknown).toEqual(['a', 'b', 'title'])
	})

	it('tells what an object takes in, and knows what it says after that', () => {
		const found = read("const nav = { key: 'A', ...base(), order: 2 }\nconst a = nav.order")
		expect(said(found)).toEqual({ nav: { order: 2 }, a: 2 })
		expect(found.unknown).toEqual(['nav'])
		expect(found.diagnostics.map(({ message }) => message)).toEqual([
			'Unexpected program in `...` in `nav`, expected a value that is written out',
		])
	})

	it('does not take for known what a program may change', () => {
		const found = read(
			"const title = 'A'\nconst nav = { key: 'A' }\nconst cover = make(title, nav)",
		)
		expect(said(found)).toEqual({ title: 'A' })
		expect(found.unknown).toEqual(['nav', 'cover'])
	})

	it.each([
		['[', ']'],
		['(', ')'],
		['{a:', '}'],
		['`${', '}`'],
		['a[', ']'],
		['a(', ')'],
		['...[', ']'],
	])('has a place for what nests too deep: %s', (open, close) => {
		for (const end of ['', close]) {
			const { failed, diagnostics } = read(`const a = ${open.repeat(6000)}${end.repeat(6000)}`)
			expect(failed).toBe(true)
			expect(diagnostics).toMatchObject([{ rule: 'front-matter-syntax', line: 2 }])
			if (end) expect(diagnostics[0]?.message).toContain('more than 100 levels')
		}
	})

	const lines = (count: number, line: (at: number) => string) =>
		Array.from({ length: count }, (_, at) => line(at)).join('\n')

	it('reads a value behind many words that wait', () => {
		expect(said(read(`const a = ${'await '.repeat(6000)}1`))).toEqual({ a: 1 })
	})

	it.each([
		['operators', `const a = ${'- '.repeat(6000)}1`],
		['functions', `const a = ${'a => '.repeat(6000)}1`],
	])('tells of many %s that it would have to run, and reads the rest', (_, text) => {
		const found = read(`${text}\nconst title = 'A'`)
		expect(said(found)).toEqual({ title: 'A' })
		expect(found.unknown).toEqual(['a'])
	})

	it.each([
		['names of names', '1', (at: number) => `[a${at}]`],
		['twice as much each', '1', (at: number) => `[a${at}, a${at}]`],
		['twice as many letters each', "'x'", (at: number) => `a${at} + a${at}`],
	])('reads of %s what is not too much, and tells of the rest', (_, first, next) => {
		const constants = lines(150, (at) => `const a${at + 1} = ${next(at)}`)
		const found = read(`const a0 = ${first}\n${constants}\nconst title = 'A'`)
		expect(said(found)).toMatchObject({ title: 'A', a0: first === '1' ? 1 : 'x' })
		expect(found.unknown?.at(-1)).toMatch(/^a1[0-5]\d/)
	})

	it('reads a text of any length', () => {
		const text = 'a'.repeat(20_000_000)
		const { values, failed } = read(`{ title: '${text}' }`)
		expect([failed, values.title === text]).toEqual([false, true])
	})

	it('passes a pattern of any length', () => {
		const { values, unknown } = read(`{ a: /${'a'.repeat(10_000_000)}[/]\\//i, title: 'A' }`)
		expect([values.title, unknown]).toEqual(['A', ['a']])
	})

	it('passes many comments', () => {
		expect(said(read(`${'/**/'.repeat(1_000_000)}{ title: 'A' }`))).toEqual({ title: 'A' })
	})

	it('knows where keys are', () => {
		const { place } = read("const title = 'A'\nconst cover = { image: 'a.png' }")
		expect(place(['title'])).toMatchObject({ line: 2, column: 7 })
		expect(place(['cover', 'image'])).toMatchObject({ line: 3, column: 17 })
	})
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are programs.
