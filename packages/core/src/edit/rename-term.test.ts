import { describe, expect, it } from 'vitest'
import { renameTerm } from './rename-term.ts'

const file = { file: 'p.md', frontMatterSyntax: 'common' } as const
const tags = { name: 'tags', word: 'tags' }
const toGo = { from: 'golang', to: 'Go' }

describe('renameTerm', () => {
	it.each([
		['a list', 'tags: [golang, ci] # mine\n', 'tags: [Go, ci] # mine\n'],
		['any case', 'tags:\n  - "GoLang" # a\n  - ci\n', 'tags:\n  - "Go" # a\n  - ci\n'],
		['one that is there already', 'tags: [golang, Go, ci]\n', 'tags: [Go, ci]\n'],
		['one that is there in another case', 'tags: [golang, GO, ci]\n', 'tags: [Go, ci]\n'],
		['one of two spellings', 'tags: [go, golang, Go, ci]\n', 'tags: [Go, ci]\n'],
		['a text with another case', 'tags: GO, golang\n', 'tags: Go\n'],
		['nothing but another case', 'tags: [GO]\n', 'tags: [GO]\n'],
		['a text with commas', 'tags: ci, golang\n', 'tags: "ci, Go"\n'],
		['a number beside it', 'tags: [3.10, golang]\n', 'tags: [3.10, Go]\n'],
		['the key of one', 'tag: golang\n', 'tag: Go\n'],
		['another tag', 'tags: [golang-ci]\n', 'tags: [golang-ci]\n'],
		['another taxonomy', 'categories: [golang]\n', 'categories: [golang]\n'],
	])('renames in %s', (_, before, after) => {
		const { source } = renameTerm(`---\n${before}---\ngolang\n`, tags, toGo, file)
		expect(source).toBe(`---\n${after}---\ngolang\n`)
	})

	it('takes a text for one name on sites of Hugo, and no other key', () => {
		const text = '---\ntags: "a, golang"\ntag: golang\n---\n'
		expect(renameTerm(text, tags, toGo, file, { kind: 'whole' }).source).toBe(text)
		const renaming = { from: 'a, golang', to: 'Go' }
		expect(renameTerm(text, tags, renaming, file, { kind: 'whole' }).source).toBe(
			'---\ntags: "Go"\ntag: golang\n---\n',
		)
	})

	it('renames in TOML, under the word of the site, and keeps the byte order mark', () => {
		const text = '\ufeff+++\nTopics = [\n  "golang", # a\n]\n+++\n'
		const { source } = renameTerm(
			text,
			{ name: 'tags', word: 'topics' },
			{
				from: 'golang',
				to: 'Go "2"',
			},
			file,
		)
		expect(source).toBe(text.replace('"golang"', '"Go \\"2\\""'))
	})

	it.each([
		['a tag that stays', '- golang # mine\n- ci\n- Go\n', '- ci\n- Go # mine\n'],
		['one before it', '- Go\n- golang # mine\n- ci # x\n', '- Go # mine\n- ci # x\n'],
		['one in another case', '- GO # yours\n- ci\n- golang # mine\n', '- Go # yours # mine\n- ci\n'],
		['one that has a comment', '- golang # mine\n- Go # yours\n', '- Go # yours # mine\n'],
		[
			'one, and keeps that of a tag between',
			'- golang\n- ci # x\n- Golang # mine\n- Go\n',
			'- ci # x\n- Go # mine\n',
		],
		['one in its place', '- golang # mine\n- ci\n- GO # yours\n', '- Go # mine # yours\n- ci\n'],
		[
			'the first of several, and keeps those of tags between',
			'- golang\n- Golang\n- ci # x\n- GO # yours\n- web # w\n',
			'- Go # yours\n- ci # x\n- web # w\n',
		],
		['one in capitals', '- golang\n- Golang # mine\n', '- Go # mine\n'],
		['a list in brackets', '  [\n  golang, # mine\n  Go]\n', '  [\n  Go] # mine\n'],
		['no text of two lines', '  [golang, # mine\n  Go, "a\n  b"]\n', '  [Go, "a\n  b"]\n'],
		['CRLF', '- golang # mine\r\n- Go\r\n', '- Go # mine\r\n'],
	])('moves a comment at a tag that goes to %s', (_, before, after) => {
		const { source } = renameTerm(`---\ntags:\n${before}---\n`, tags, toGo, file)
		expect(source).toBe(`---\ntags:\n${after}---\n`)
	})

	it('moves a comment in TOML', () => {
		const text = '+++\ntags = [\n  "ci", # x\n  "golang", # mine\n  "Go",\n]\n+++\n'
		expect(renameTerm(text, tags, toGo, file).source).toBe(
			'+++\ntags = [\n  "ci", # x\n  "Go", # mine\n]\n+++\n',
		)
	})

	it('says where it cannot', () => {
		const { source, diagnostics } = renameTerm('---\ntags: {golang: 1}\n---\n', tags, toGo, file)
		expect(source).toBeUndefined()
		expect(diagnostics).toMatchObject([{ rule: 'front-matter-not-editable', line: 2 }])
	})

	it('changes what Hugo ends at a line that goes on', () => {
		const source = '---\n\ntags:\n- golang # mine\n- Go\n-----\ngolang'
		const hugo = { ...file, frontMatterSyntax: 'hugo' } as const
		expect(renameTerm(source, tags, toGo, hugo).source).toBe(
			'---\n\ntags:\n- Go # mine\n-----\ngolang',
		)
	})
})
