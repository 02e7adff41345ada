import { describe, expect, it } from 'vitest'
import { findKey } from './key-tree.ts'
import { readToml } from './read-toml.ts'
import { tomlKeys } from './toml-keys.ts'

function read(text: string) {
	const raw = readToml(text, 0)
	if (!('entries' in raw)) throw new Error(JSON.stringify(raw))
	return { values: Object.fromEntries(raw.entries.map(({ key, value }) => [key, value])), raw }
}

describe('readToml', () => {
	it('keeps dates as they were written, in lists and tables too, and those that do not exist', () => {
		const text = [
			'date = 2017-02-29',
			'a = 2024-01-02 10:00:00',
			'b = [ 2024-01-02T10:00:00.5-04:00, # c\n 2024-01-02T10:00Z ]',
			'c = { d = 10:30:00, "e.f" = 1979-05-27 }',
			'[[t]]\nx = 2024-01-01',
			'[[t]]\nx = 2024-01-02',
			'[t.sub]\ny = 2024-01-03',
		].join('\n')
		expect(read(text).values).toEqual({
			date: '2017-02-29',
			a: '2024-01-02 10:00:00',
			b: ['2024-01-02T10:00:00.5-04:00', '2024-01-02T10:00Z'],
			c: { d: '10:30:00', 'e.f': '1979-05-27' },
			t: [{ x: '2024-01-01' }, { x: '2024-01-02', sub: { y: '2024-01-03' } }],
		})
	})

	it("lifts Zola's tables to the top, but not over keys that are there in any case", () => {
		const { values, raw } = read(
			'Author = "a"\n[taxonomies]\ntags = ["x"]\n[extra]\ntags = ["y"]\nauthor = "b"\nteam = "t"\n',
		)
		expect(values).toMatchObject({ Author: 'a', tags: ['x'], team: 't' })
		expect(values).not.toHaveProperty('author')
		expect(raw.entries.find(({ key }) => key === 'tags')?.offset).toBe(
			'Author = "a"\n[taxonomies]\n'.length,
		)
		expect(raw.locate?.(['tags', 0])).toBe('Author = "a"\n[taxonomies]\ntags = ['.length)
	})

	it.each([
		['a = 1\nb = ', 10],
		['a = 1\na = 2\n', 6],
		['title = Hello\n', 8],
	])('says where %j is wrong', (text, offset) => {
		const raw = readToml(text, 0)
		expect('problem' in raw && raw.problem.offset).toBe(offset)
	})

	it.each([[`${'a.'.repeat(5000)}b = 1`], [`a = ${'['.repeat(5000)}${']'.repeat(5000)}`]])(
		'refuses depth',
		(text) => {
			expect('problem' in readToml(text, 0)).toBe(true)
		},
	)
})

it('says what may be missing from a text that does not end', () => {
	expect(readToml('title = "x\ndate = 2024-01-01\n', 0)).toMatchObject({
		problem: { hint: 'A quote may be missing at the end of a text: `title = "A"`.' },
	})
})

describe('tomlKeys', () => {
	it('is not misled by keys in strings and comments', () => {
		const text = `# title = 1
a = """
title = "no"
""""
b = '''
title = 2'''
c = "x # title = 3" # title = 4
d = [ "title = 5", # title = 6
  { e = "}", f = ']' },
]
"quoted key".'x y' = 1
title = "yes"
`
		const keys = tomlKeys(text)
		const textAt = (...path: string[]) => text.slice(findKey(keys, path)?.offset).split('\n')[0]
		expect(textAt('title')).toBe('title = "yes"')
		expect(textAt('d', '1', 'f')).toBe("f = ']' },")
		expect(textAt('quoted key', 'x y')).toBe("'x y' = 1")
		expect([...keys.children.keys()]).toEqual(['a', 'b', 'c', 'd', 'quoted key', 'title'])
	})
})
