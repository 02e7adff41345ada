import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from './read-front-matter.ts'

const read = (source: string) => readFrontMatter(source, 'a.md', 'common')
const yaml = (text: string) => read(`---\n${text}\n---\nBody`)
const findings = (source: string) =>
	read(source).diagnostics.map(({ rule, line, column }) => [rule, line, column])

describe('readFrontMatter', () => {
	it.each([
		['---\ntitle: A\ntags: [x, y]\n---\n'],
		['+++\ntitle = "A"\ntags = ["x", "y"]\n+++\n'],
		['{"title": "A", "tags": ["x", "y"]}\n'],
	])('reads the same of YAML, TOML and JSON: %j', (source) => {
		expect({ ...read(source).values }).toEqual({ title: 'A', tags: ['x', 'y'] })
	})

	it('has no values where there is no front matter', () => {
		const { values, place, failed } = read('# Text')
		expect(Object.keys(values)).toEqual([])
		expect(place(['title'])).toEqual({ line: 1, column: 1 })
		expect(failed).toBe(false)
	})

	it('gives known keys their documented spelling, and leaves others as they are', () => {
		expect(Object.keys(yaml('publishdate: a\nSHOWTOC: b\nmyKey: c').values)).toEqual([
			'publishDate',
			'ShowToc',
			'myKey',
		])
	})

	it('reports capitals of known keys, but not lower case and not keys of the user', () => {
		expect(findings('---\npublishdate: a\n Title: b\n---\n')[0]?.[0]).toBe('front-matter-syntax')
		expect(findings('---\npublishdate: a\nTitle: b\nMyKey: c\n---\n')).toEqual([
			['front-matter-key-case', 3, 1],
		])
	})

	it.each(['\u00a0draft: true', 'draft\u200b: true', '\u200b\u200bDraft: true'])(
		'knows a key with characters that nobody sees: %j',
		(line) => {
			const { values, diagnostics } = yaml(`title: A\n${line}`)
			expect(values.draft).toBe(true)
			expect(diagnostics).toMatchObject([{ rule: 'front-matter-key-case', line: 3 }])
			expect(diagnostics[0]?.message).toMatch(/U\+00A0|U\+200B/)
		},
	)

	it('takes the last of two equal keys, also where they differ in case, and reports where', () => {
		const source = '---\ntitle: A\nfoo: 1\nTITLE: B\nFoo: 2\n---\n'
		expect({ ...read(source).values }).toEqual({ title: 'B', Foo: 2 })
		expect(findings(source)).toEqual([
			['front-matter-duplicate-key', 4, 1],
			['front-matter-key-case', 4, 1],
			['front-matter-duplicate-key', 5, 1],
		])
		expect(read(source).diagnostics[0]?.message).toBe(
			'Unexpected `TITLE`: it is the same key as `title` on line 2',
		)
	})

	it('says of equal keys which one to delete', () => {
		const told = (source: string) =>
			yaml(source).diagnostics.map(({ message, hint, repeats }) => [message, hint, repeats])
		const message = 'Unexpected second `foo`, expected one: the first is on line 2'
		expect(told('foo: 1\nfoo: 1')).toEqual([
			[message, 'Delete one of the two: they say the same.', { line: 2, column: 1 }],
		])
		expect(told('foo: 1\nfoo: 2')).toEqual([
			[
				message,
				expect.stringContaining('Delete the one that is wrong. Until then the last one'),
				undefined,
			],
		])
	})

	it('lets a key replace the one that `<<` brings, in any case, and reports nothing', () => {
		const { values, diagnostics } = yaml('title: own\n<<: {Title: merged, tags: [a]}')
		expect({ ...values }).toEqual({ title: 'own', tags: ['a'] })
		expect(diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-key-case'])
	})

	it('lets `<<` replace a key above it in a post of Jekyll, and reports nothing', () => {
		const source = '---\npublished: true\n<<: {published: false}\n---\n'
		const { values, diagnostics, repeated } = readFrontMatter(source, 'a.md', 'jekyll')
		expect([{ ...values }, diagnostics, repeated.size]).toEqual([{ published: false }, [], 0])
		expect(read(source).values.published).toBe(true)
	})

	it.each([
		['---\ncover:\n  image: a\n  image: b\n---\n', 4, 3],
		['{"cover": {"image": "a",\n"image": "b"}}\n', 2, 1],
		['{"a": 1,\n "a": 2}\n', 2, 2],
	])('reports equal keys of nested maps and of JSON: %j', (source, line, column) => {
		expect(findings(source)).toEqual([['front-matter-duplicate-key', line, column]])
	})

	it.each([
		['---\ntitle: [\n---\n', 'front-matter-syntax', 3],
		['---\na: 1\nb: "x\n---\n', 'front-matter-syntax', 4],
		['---\r\na: 1\rb: "x\r---\n', 'front-matter-syntax', 4],
		['+++\n\r0---\n+++\n', 'front-matter-syntax', 3],
		['---\n- a\n---\n', 'front-matter-not-a-map', 2],
		['---\njust text\n---\n', 'front-matter-not-a-map', 2],
		['+++\na = 1\nb = \n+++\n', 'front-matter-syntax', 3],
		['{"a": 1,\n"b": x}\n', 'front-matter-syntax', 2],
		['---\ntitle: A\n', 'front-matter-unclosed', 1],
		['\n---\ntitle: A\n', 'front-matter-unclosed', 2],
		['---json\n{"title": "A"}\n', 'front-matter-unclosed', 1],
		['---json\n{"title": A}\n---\n', 'front-matter-syntax', 2],
		['\n----\ndraft: true\n----\n', 'front-matter-unread', 2],
		['---coffee\ndraft: true\n---\n', 'front-matter-unread', 1],
		['---js\n({draft: true})\n---\n', 'front-matter-syntax', 2],
		['---js\nconst a = 1\nif (a) b()\n---\n', 'front-matter-syntax', 3],
		['---js\n{\n  title: "A",\n  draft: isDraft()\n}\n---\n', 'front-matter-syntax', 4],
		['---js\n{ ...base, title: "A" }\n---\n', 'front-matter-syntax', 2],
	])('says in which line of the file %j is wrong, and fails', (source, rule, line) => {
		expect(read(source).diagnostics).toMatchObject([{ rule, line, severity: 'error' }])
		expect(read(source).failed).toBe(true)
		expect(Object.keys(read(source).values)).toEqual([])
	})

	it.each([
		['\u00a0---\ndraft: true\n---\n', 'U+00A0', 1, 1],
		['\n \u200b---\ndraft: true\n---\n', 'U+200B', 2, 2],
		['+++\u2060\ndraft = true\n+++\n', 'U+2060', 1, 4],
		['\ufeff{"draft": true}\n', 'U+FEFF', 1, 1],
	])(
		'names the character of %j that nobody sees, and says what to do',
		(source, name, line, column) => {
			const [found] = read(source).diagnostics
			expect(found).toMatchObject({ rule: 'front-matter-unread', line, column })
			expect(found?.message).toContain(name)
			expect(found?.hint).toContain('Delete')
		},
	)

	it.each([
		['---\n__proto__: {draft: true}\nconstructor: x\n---\n'],
		['+++\nconstructor = "x"\n[__proto__]\ndraft = true\n+++\n'],
		['{"__proto__": {"draft": true}, "constructor": "x"}\n'],
	])('keeps prototype keys harmless: %j', (source) => {
		const { values } = read(source)
		expect(values.draft).toBeUndefined()
		expect(Object.getPrototypeOf(values)).toBeNull()
		expect(Object.keys(values).sort()).toEqual(['__proto__', 'constructor'])
		expect(({} as { draft?: unknown }).draft).toBeUndefined()
	})

	it('gives the place of a nested key, and of the nearest parent of an absent one', () => {
		const { place } = read('---\ntitle: A\nCover:\n  image: b\nlist:\n  - x\n  - y: 1\n---\n')
		expect(place(['cover', 'image'])).toEqual({ line: 4, column: 3 })
		expect(place(['cover', 'alt'])).toEqual({ line: 3, column: 1 })
		expect(place(['list', 1])).toEqual({ line: 7, column: 5 })
		expect(place(['list', 1, 'y'])).toEqual({ line: 7, column: 5 })
		expect(place(['list', 9])).toEqual({ line: 5, column: 1 })
		expect(place(['absent'])).toEqual({ line: 2, column: 1 })
	})

	it('never throws, and every place is in the file', () => {
		const piece = fc.constantFrom(
			...[
				'---\n',
				'+++\n',
				'title',
				': ',
				' = ',
				'[',
				']',
				'{',
				'}',
				'"',
				"'",
				'\n',
				'- ',
				'? ',
				'&a ',
				'*a',
			],
			...[
				'#',
				'|\n',
				'>\n',
				'!!str ',
				'!x ',
				'<<',
				'\t',
				'\r\n',
				',',
				'2017-02-29',
				'"""',
				'\\',
				'%',
				'@',
				'\0',
				'😀',
			],
		)
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(piece).map((pieces) => pieces.join('')),
		)
		const fences = fc.constantFrom(
			['---\n', '\n---\n'],
			['+++\n', '\n+++\n'],
			['{"a":', '}\n'],
			['', ''],
		)
		fc.assert(
			fc.property(text, fences, (inner, [open, close]) => {
				const source = `${open}${inner}${close}`
				const { values, diagnostics, failed, place } = read(source)
				JSON.stringify(values)
				const lines = source.split(/\r?\n|\r/)
				for (const at of [...diagnostics, ...Object.keys(values).map((key) => place([key]))]) {
					expect(at.line).toBeLessThanOrEqual(lines.length)
					expect(at.column).toBeLessThanOrEqual((lines[(at.line ?? 1) - 1] ?? '').length + 1)
				}
				expect(failed).toBe(diagnostics.some(({ severity }) => severity === 'error'))
			}),
			{ numRuns: 3000 },
		)
	})

	it('points at the text of every key, in all formats', () => {
		const key = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/)
		const leaf = fc.oneof(
			fc.integer(),
			fc.boolean(),
			fc.string(),
			fc.array(fc.string(), { maxLength: 3 }),
		)
		const inner = fc.dictionary(key, leaf, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
		const values = fc.dictionary(key, fc.oneof(leaf, inner), { maxKeys: 6, noNullPrototype: true })
		fc.assert(
			fc.property(values, fc.boolean(), (data, spaced) => {
				const json = JSON.stringify(data, null, spaced ? '\t' : undefined)
				const flow = Object.entries(data).map(
					([name, value]) => `${name}: ${JSON.stringify(value)}`,
				)
				const toml = Object.entries(data)
					.filter(([, value]) => typeof value !== 'object')
					.concat(Object.entries(data).filter(([, value]) => Array.isArray(value)))
					.map(([name, value]) => `${name} = ${tomlOf(value)}`)
				const tables = Object.entries(data)
					.filter(([, value]) => typeof value === 'object' && !Array.isArray(value))
					.map(([name, value]) =>
						[`[${name}]`, ...Object.entries(value).map(([k, v]) => `${k} = ${tomlOf(v)}`)].join(
							'\n',
						),
					)
				for (const source of [
					`---\n${flow.join('\n')}\n---\n`,
					`+++\n${[...toml, ...tables].join('\n')}\n+++\n`,
					`${json}\n`,
				]) {
					const { values: found, place, format } = read(source)
					// Empty YAML and `{}` have no keys; TOML lifts `extra` and `taxonomies`, which the keys here are not.
					for (const [name, value] of Object.entries(data)) {
						const lines = source.split(/\r?\n|\r/)
						const textAt = (path: readonly string[]) => {
							const { line, column } = place(path)
							return (lines[line - 1] ?? '').slice(column - 1)
						}
						expect(found, format).toHaveProperty([nameOf(found, name)], value)
						expect(textAt([nameOf(found, name)])).toMatch(new RegExp(`^[["]*${name}`))
						if (typeof value === 'object' && !Array.isArray(value))
							for (const nested of Object.keys(value))
								expect(textAt([nameOf(found, name), nested])).toMatch(new RegExp(`^"?${nested}`))
					}
				}
			}),
		)
	})
})

function tomlOf(value: unknown): string {
	return Array.isArray(value)
		? `[${value.map((item) => tomlOf(item)).join(',\n ')}]`
		: JSON.stringify(value).replace(/\x7f/g, '\\u007f')
}

function nameOf(values: object, written: string): string {
	return Object.keys(values).find((key) => key.toLowerCase() === written) ?? written
}
