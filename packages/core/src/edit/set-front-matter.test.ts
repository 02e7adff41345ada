import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import { type FrontMatterChanges, setFrontMatter } from './set-front-matter.ts'

const file = { file: 'p.md', frontMatterSyntax: 'common' } as const

const yaml = `---
# About this post
Title:   'It''s old'   # keep
draft: true # soon
tags:
  - go   # the language
  - "C#"
  - ci
aliases: [/a/, '/b/' ]
empty:
text: |
  two
  lines
---
draft: true
`
const toml = `+++
title = 'Old' # keep
tags = [
  "go", # the language
  "ci",
]
draft = true
[params]
draft = "other"
+++
draft = true
`
const json = `{
  "title": "Old",
  "tags": ["go", "ci"],
  "draft": true
}
draft
`

describe('setFrontMatter', () => {
	it.each<[string, string, FrontMatterChanges, string, string]>([
		[
			'a value before a comment',
			yaml,
			{ draft: false },
			'draft: true # soon',
			'draft: false # soon',
		],
		['quotes and capitals', yaml, { title: "It's" }, "'It''s old'   #", "'It''s'   #"],
		['one item of a block list', yaml, { tags: ['go', 'C++', 'ci'] }, '"C#"', '"C++"'],
		['a last item more', yaml, { tags: ['go', 'C#', 'ci', 'x'] }, '  - ci\n', '  - ci\n  - x\n'],
		['a first item less', yaml, { tags: ['C#', 'ci'] }, '  - go   # the language\n', ''],
		['an item between', yaml, { tags: ['go', 'C#', 'x', 'ci'] }, '"C#"\n', '"C#"\n  - x\n'],
		['an item of a flow list', yaml, { aliases: ['/b/'] }, "/a/, '/b/'", "'/b/'"],
		[
			'an item less in a flow list, with its comment',
			'---\ntags: [\n  a, # A\n  b, # B\n  c]\n---\n',
			{ tags: ['a', 'c'] },
			'  b, # B\n',
			'',
		],
		[
			'a last item less, and the comment before it',
			'+++\ntags = [\n  "a", # A\n  "b", # B\n]\n+++\n',
			{ tags: ['a'] },
			'"b", # B\n',
			' # B\n',
		],
		[
			'an item more in a flow list',
			yaml,
			{ aliases: ['/a/', '/b/', '/c d/'] },
			"'/b/' ",
			`'/b/', "/c d/" `,
		],
		[
			'an item that is no text',
			'---\ntags: [2024, old]\n---\n',
			{ tags: [2024, 'new'] },
			'old',
			'new',
		],
		['a key without a value', yaml, { empty: 2 }, 'empty:\n', 'empty: 2\n'],
		['a text of several lines', yaml, { text: 'one' }, '|\n  two\n  lines\n', 'one\n'],
		[
			'a new key at the end',
			yaml,
			{ date: '2024-10-09' },
			'lines\n---',
			'lines\ndate: 2024-10-09\n---',
		],
		['a key less', yaml, { draft: undefined }, 'draft: true # soon\n', ''],
		['TOML', toml, { draft: false }, 'draft = true\n[', 'draft = false\n['],
		['a new TOML key before the tables', toml, { slug: 'a' }, 'true\n[', 'true\nslug = "a"\n['],
		['a TOML item', toml, { tags: ['go', 'x'] }, '"ci"', '"x"'],
		['a TOML item more', toml, { tags: ['go', 'ci', 'x'] }, '"ci",', '"ci", "x",'],
		['JSON', json, { draft: false }, 'true', 'false'],
		['a new JSON key', json, { slug: 'a' }, 'true\n', 'true,\n  "slug": "a"\n'],
		['a JSON key less', json, { draft: undefined }, ',\n  "draft": true', ''],
	])('changes %s, and nothing else', (_, source, changes, old, expected) => {
		expect(setFrontMatter(source, changes, file)).toEqual({
			source: source.replace(old, () => expected),
			diagnostics: [],
		})
	})

	it('keeps tabs in brackets', () => {
		const source = '---\ntags: [\n\ta,\n\tb\n\t]\ndraft: true\n---\nx'
		const result = setFrontMatter(source, { draft: false }, file)
		expect(result).toMatchObject({ source: source.replace('true', 'false') })
	})

	it('gives a file without front matter some', () => {
		expect(setFrontMatter('\ufeffText\r\n', { draft: true }, file).source).toBe(
			'\ufeff---\r\ndraft: true\r\n---\r\nText\r\n',
		)
	})

	it.each([
		['keys in braces', '---\n{title: a, draft: true}\n---\n', { draft: false }],
		['an anchor that is used', '---\na: &x [1]\nb: *x\n---\n', { a: 'c' }],
		['a dotted table', '+++\na.b = 1\n+++\n', { a: 'c' }],
		['neighbours in JSON', '{"a": 1, "b": 2, "c": 3}\n', { b: undefined, c: undefined }],
	])('leaves %s alone and says so', (_, source, changes) => {
		const { source: changed, diagnostics } = setFrontMatter(source, changes, file)
		expect(changed).toBeUndefined()
		expect(diagnostics).toMatchObject([{ rule: 'front-matter-not-editable', file: 'p.md' }])
	})

	it('says that programs are not changed', () => {
		const { source, diagnostics } = setFrontMatter(
			"---js\nconst title = 'A'\n---\n",
			{ title: 'B' },
			file,
		)
		expect(source).toBeUndefined()
		expect(diagnostics).toMatchObject([
			{
				rule: 'front-matter-not-editable',
				line: 2,
				hint: 'Change it by hand: programs are not changed.',
			},
		])
	})

	it('keeps every line but that of the key it changes, whatever the value', () => {
		const value = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.boolean(),
			fc.integer(),
			fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
		)
		const files = fc.constantFrom(
			'---\n# c\na: 1 # x\nkey: old\nz: "q" # y\n---\nBody\n',
			'+++\na = 1 # x\nkey = "old"\nz = "q" # y\n[t]\nb = 1\n+++\nBody\n',
			'{\n  "a": 1,\n  "key": "old"\n,\n  "z": "q"\n}\nBody\n',
		)
		fc.assert(
			fc.property(files, value, fc.boolean(), fc.boolean(), (text, to, isCrlf, hasMark) => {
				const source = (hasMark ? '\ufeff' : '') + (isCrlf ? text.replaceAll('\n', '\r\n') : text)
				const { source: changed = '' } = setFrontMatter(source, { key: to }, file)
				const at = source.indexOf('key')
				const rest = source.slice(source.indexOf('\n', at) - (isCrlf ? 1 : 0))
				expect(changed.startsWith(source.slice(0, at))).toBe(true)
				expect(changed.endsWith(rest)).toBe(true)
				expect(readFrontMatter(changed.replace(/^\ufeff/, ''), '', 'common').values.key).toEqual(to)
			}),
		)
	})

	it('comes back to the same bytes when a list is changed and changed back', () => {
		const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
		const sources = fc.constantFrom(
			(list: readonly string[]) =>
				`---\ntags:\n${list.map((one) => `- ${one}\n`).join('')}z: 1\n---\n`,
			(list: readonly string[]) => `---\ntags: [${list.join(', ')}]\nz: 1\n---\n`,
			(list: readonly string[]) =>
				`+++\ntags = [${list.map((one) => `"${one}"`).join(', ')}]\n+++\n`,
		)
		fc.assert(
			fc.property(sources, tags, tags, (write, from, to) => {
				expect(setFrontMatter(write(from), { tags: to }, file).source).toBe(write(to))
			}),
		)
	})

	it('changes what Hugo ends at a line that goes on', () => {
		const source = '---\nheadline: C\n-----\nText'
		const hugo = { ...file, frontMatterSyntax: 'hugo' } as const
		expect(setFrontMatter(source, { slug: 'c' }, hugo).source).toBe(
			'---\nheadline: C\nslug: c\n-----\nText',
		)
	})
})
