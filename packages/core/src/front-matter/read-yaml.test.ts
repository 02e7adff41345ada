import { describe, expect, it } from 'vitest'
import type { RawFrontMatter } from './raw-front-matter.ts'
import { readYaml } from './read-yaml.ts'

const valuesOf = (raw: RawFrontMatter) =>
	'entries' in raw ? Object.fromEntries(raw.entries.map(({ key, value }) => [key, value])) : raw
const problemOf = (raw: RawFrontMatter) => ('problem' in raw ? raw.problem : raw)

describe('readYaml', () => {
	it('reads the core schema of YAML 1.2, and dates as the text that they are', () => {
		const text =
			'a: 2024-01-02\nb: no\nc: 0o17\nd: 1e3\ne: ~\nf: |\n  x\n  y\ng: 2024-01-02T03:04:05Z\n12: x'
		expect(valuesOf(readYaml(text, 0))).toEqual({
			a: '2024-01-02',
			b: 'no',
			c: 15,
			d: 1000,
			e: null,
			f: 'x\ny\n',
			g: '2024-01-02T03:04:05Z',
			12: 'x',
		})
	})

	it.each(['', '\n\n', '# a comment only', '~'])('reads %j as no keys', (text) => {
		expect(valuesOf(readYaml(text, 0))).toEqual({})
	})

	it.each([
		'a: !foo x',
		'a: !!timestamp 2001-01-01',
		'a: !!binary aGk=',
		'a: !!js/function "x"',
		'a: !!set {b}',
	])('refuses the tag in %j', (text) => {
		expect(problemOf(readYaml(text, 0))).toMatchObject({
			offset: 3,
			hint: expect.stringContaining('Tags'),
		})
	})

	it('reads a list whose last bracket stands below its key, as Prettier writes it', () => {
		const { entries } = readYaml('tags:\n  [\n    a,\n    b,\n  ]\nother:\n  [\n    c\n]\n', 0) as {
			entries: readonly { key: string; value: unknown }[]
		}
		expect(entries.map(({ key, value }) => [key, value])).toEqual([
			['tags', ['a', 'b']],
			['other', ['c']],
		])
	})

	it.each([
		'tags:\n  [\n    a,\n\tb c,\n  ]\nother: x',
		'tags: [\n\ta,\n \tb c\n\t]\nother: x',
		'tags: [a,\t\n\t\t"b\n\tc",]\nother: x',
	])('takes tabs in brackets, as libyaml does: %j', (text) => {
		expect(valuesOf(readYaml(text, 0))).toEqual({ tags: ['a', 'b c'], other: 'x' })
	})

	it('keeps tabs that are text, and places, beside those in brackets', () => {
		const text = 'tags: [\n\ta\n]\ncode: |\n  x\n  \ty\nlast: 3.10'
		const raw = readYaml(text, 0)
		expect(valuesOf(raw)).toEqual({ tags: ['a'], code: 'x\n\ty\n', last: 3.1 })
		expect('locate' in raw && raw.locate?.(['last'])).toBe(text.indexOf('last'))
		expect('written' in raw && raw.written?.(['last'])).toBe('3.10')
	})

	it.each(['a:\n\tb: c', 'a:\n\t- b', 'a: [b]\nc:\n\td: [\n\te]'])(
		'refuses tabs in blocks: %j',
		(text) => {
			expect(problemOf(readYaml(text, 0))).toMatchObject({
				hint: expect.stringContaining('indent with spaces'),
			})
		},
	)

	it('merges `<<` below the keys of the map itself, and does not report those as equal', () => {
		const raw = readYaml(
			'<<: {title: m, x: 1}\nTitle: own\nb: &b {y: 2}\nc: {<<: [*b, {y: 3, z: 4}]}',
			0,
		)
		expect(valuesOf(raw)).toMatchObject({ title: 'm', x: 1, Title: 'own', c: { y: 2, z: 4 } })
		expect('entries' in raw && raw.entries.map(({ key, merged }) => [key, merged])).toEqual([
			...[
				['title', true],
				['x', true],
				['Title', undefined],
				['b', undefined],
				['c', undefined],
			],
		])
		expect(valuesOf(readYaml('"<<": text', 0))).toEqual({ '<<': 'text' })
	})

	it.each([
		['title: own\n<<: {title: m, x: 1}', { title: 'm', x: 1 }],
		['<<: {title: m, x: 1}\ntitle: own', { title: 'own', x: 1 }],
		['title: own\n<<: {title: m}\ntitle: again', { title: 'again' }],
		['a: own\n<<: [{a: 1, b: 1}, {a: 2, c: 2}]', { a: 1, b: 1, c: 2 }],
		['a: own\n<<: {a: 1}\n<<: {a: 2}', { a: 2 }],
		['c:\n  a: own\n  <<: {a: 1}', { c: { a: 1 } }],
		['a: own\n"<<": {a: 1}', { a: 1 }],
		['a: own\n<<: [{a: 1}, 3]', { a: 'own' }],
		['l: &l [{a: 1}]\na: own\n<<: *l', { l: [{ a: 1 }], a: 'own' }],
	])('lets the last of a key of the map and one of `<<` win as Psych does: %j', (text, values) => {
		expect(valuesOf(readYaml(text, 0, 'last-wins'))).toEqual(values)
	})

	it('knows the place of a key whose value `<<` brings, and says nothing of how it was typed', () => {
		const raw = readYaml('date: 2024-01-02\nv: 3.10\n<<: {v: 4, date: x}', 5, 'last-wins')
		if (!('entries' in raw)) throw new Error('expected entries')
		expect(raw.entries.map(({ key, offset }) => [key, offset])).toEqual([
			['v', 30],
			['date', 30],
		])
		expect([raw.locate?.(['v']), raw.written?.(['v']), raw.isTimestamp?.(['date'])]).toEqual([
			30,
			undefined,
			false,
		])
	})

	it('copies what aliases stand for, so that nothing is shared', () => {
		const { a, b } = valuesOf(readYaml('a: &x [1, &y 2]\nb: [*x, *y]', 0)) as Record<
			string,
			unknown[]
		>
		expect(b).toEqual([[1, 2], 2])
		expect(b?.[0]).not.toBe(a)
	})

	it.each([
		['a list in itself', 'a: &a [*a]', 'inside of'],
		['a map in itself', 'a: &a {b: {c: *a}}', 'inside of'],
		['an alias of nothing', 'a: *b', 'no `&b` before'],
		['a bomb', `a0: &a0 [x,x,x,x]\n${bomb(12)}`, 'multiply'],
		[
			'depth by aliases',
			`a0: &a0 [x]\n${Array.from({ length: 120 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`).join('\n')}`,
			'levels',
		],
	])('refuses %s', (_, text, message) => {
		expect(problemOf(readYaml(text, 0))).toMatchObject({
			message: expect.stringContaining(message),
		})
	})

	it.each(['a: {{ x }}', '[a, b]: c', '? {a: b}\n: c'])(
		'refuses the list or map as a key in %j',
		(text) => {
			expect(problemOf(readYaml(text, 0))).toMatchObject({
				message: expect.stringContaining('a key was expected'),
			})
		},
	)

	it.each([
		['title: Deno: a review', 'quotes'],
		['title: @home', '`@`'],
		['title: `x`', 'backtick'],
		['title: "C:\\dir"', 'backslash'],
		["title: 'it's'", 'doubled'],
		['a:\n\tb: c', 'tab'],
		['a: x\n... # end\nb: y', 'one document'],
	])('says how to mend %j', (text, hint) => {
		expect(problemOf(readYaml(text, 0))).toMatchObject({ hint: expect.stringContaining(hint) })
	})

	it.each([
		['lists', '['.repeat(50_000)],
		['maps', `a: ${'{{'.repeat(50_000)}`],
		['items', '- '.repeat(50_000)],
		['explicit keys', '? '.repeat(50_000)],
		['explicit keys in lists', '[? '.repeat(50_000)],
		['lists as keys', `${'['.repeat(200)}${']'.repeat(200)}: x`],
		['indented maps', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
	])('refuses the depth of %s before the parser meets it', (_, text) => {
		expect(problemOf(readYaml(text, 7))).toEqual({ message: 'more than 100 levels', offset: 7 })
	})

	it('takes brackets and dashes in texts, and many short lists, for no depth', () => {
		const text = [
			`a: "${'[{'.repeat(300)}"`,
			`b: |\n  ${'- '.repeat(300)}`,
			`c: [${'[x], '.repeat(300)}]`,
			...Array.from({ length: 150 }, (_, i) => `k${i}: |\n  x`),
		].join('\n')
		expect(valuesOf(readYaml(text, 0))).toMatchObject({ c: Array(300).fill(['x']), k149: 'x\n' })
	})

	it.each([
		[`[${'{src: a.png, alt: b}, '.repeat(300)}]`, 2],
		[`[${'{"src": "a", "alt": [b, c]}, '.repeat(300)}]`, 3],
		[`{${Array.from({ length: 300 }, (_, i) => `k${i}: v`).join(', ')}}`, 1],
		[`[${'a: b, '.repeat(300)}]`, 2],
		[`{a: [${'{b: c}, '.repeat(300)}\n  x], ${'"d":e, '.repeat(300)}}`, 3],
		[nested('[', ']', 99), 99],
		[nested('{a: ', '}', 99), 99],
		[nested('[a: ', ']', 49), 98],
		[Array.from({ length: 99 }, (_, i) => `\n${' '.repeat(i + 1)}a:`).join(''), 99],
		[`\n${'- '.repeat(99)}a`, 99],
	])('reads a value on one line, however many pairs it has: %.60s', (value, levels) => {
		expect(depthOf(valuesOf(readYaml(`i: ${value}`, 0)))).toBe(levels + 1)
	})

	it.each([
		nested('[', ']', 100),
		nested('{a: ', '}', 100),
		nested('[a: ', ']', 50),
		Array.from({ length: 100 }, (_, i) => `\n${' '.repeat(i + 1)}a:`).join(''),
		`\n${'- '.repeat(100)}a`,
		`\n- b:${Array.from({ length: 49 }, (_, i) => `\n${' '.repeat(2 * i + 2)}- b:`).join('')} [c]`,
	])('refuses one level more: %.60s', (value) => {
		expect(problemOf(readYaml(`i: ${value}`, 0))).toMatchObject({ message: 'more than 100 levels' })
	})

	it('knows how numbers were typed', () => {
		const raw = readYaml('a: 3.10\nb: [1_0, 0x1F]\nc: {d: 007}', 0)
		if (!('entries' in raw)) throw new Error('expected entries')
		expect(raw.written?.(['a'])).toBe('3.10')
		expect(raw.written?.(['b', 1])).toBe('0x1F')
		expect(raw.written?.(['c', 'd'])).toBe('007')
		expect(raw.written?.(['c'])).toBeUndefined()
		expect(raw.written?.(['c', 'x'])).toBeUndefined()
	})
})

function nested(open: string, close: string, levels: number): string {
	return `${open.repeat(levels)}x${close.repeat(levels)}`
}

function depthOf(value: unknown): number {
	if (value === null || typeof value !== 'object') return 0
	return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

function bomb(levels: number): string {
	return Array.from(
		{ length: levels },
		(_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`,
	).join('\n')
}

it.each(['', 'x: &a 1\n'])('knows which texts are points in time for others: %j', (before) => {
	const raw = readYaml(
		`${before}a: 2024-01-02\nb: "2024-01-02"\nc: [2024-01-02, "2024-01-02"]\nd: 2024-01-02 10:00:00 +1\ne: 2024-01\nf: 2024-01-02 text`,
		0,
	)
	const paths = [['a'], ['b'], ['c', 0], ['c', 1], ['d'], ['e'], ['f'], ['c'], ['g']]
	const found = paths.map((path) => 'isTimestamp' in raw && raw.isTimestamp?.(path))
	expect(found).toEqual([true, false, true, false, true, false, false, false, false])
})
