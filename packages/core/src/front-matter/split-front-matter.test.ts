import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from './split-front-matter.ts'

describe('splitFrontMatter', () => {
	it.each([
		['---\ntitle: A\n---\nText', 'yaml', 'title: A\n', 'Text'],
		['---\r\ntitle: A\r\n---\r\nText', 'yaml', 'title: A\r\n', 'Text'],
		['---\rtitle: A\r---\rText', 'yaml', 'title: A\r', 'Text'],
		['\r+++\ra = 1\r+++\rText', 'toml', 'a = 1\r', 'Text'],
		['{\r"a": 1\r}\rText', 'json', '{\r"a": 1\r}', 'Text'],
		['---  \ntitle: A\n---\t\nText', 'yaml', 'title: A\n', 'Text'],
		['---\ntitle: A\n...\nText', 'yaml', 'title: A\n', 'Text'],
		['\n \n---\ntitle: A\n---\nText', 'yaml', 'title: A\n', 'Text'],
		['---\n---\nText', 'yaml', '', 'Text'],
		['---\ntitle: A\n---', 'yaml', 'title: A\n', ''],
		['---\na: |\n  ---\n  b\n---\nText', 'yaml', 'a: |\n  ---\n  b\n', 'Text'],
		['---\na: 1\n----\n---\n', 'yaml', 'a: 1\n----\n', ''],
		['+++\ntitle = "A"\n+++\nText', 'toml', 'title = "A"\n', 'Text'],
		['{"a": "}\\""}\nText', 'json', '{"a": "}\\""}', 'Text'],
		['{\n\t"a": {"b": 1}\n}\r\nText', 'json', '{\n\t"a": {"b": 1}\n}', 'Text'],
		['{}\nText', 'json', '{}', 'Text'],
		['\n{"a": 1}\nText', 'json', '{"a": 1}', 'Text'],
		[' \t{"a": 1}\nText', 'json', '{"a": 1}', 'Text'],
		['\n \n  {"a": 1}\n\nText', 'json', '{"a": 1}', '\nText'],
		['---json\n{"a": 1}\n---\nText', 'json', '{"a": 1}\n', 'Text'],
		['--- json \r\n{"a": 1}\r\n---\r\nText', 'json', '{"a": 1}\r\n', 'Text'],
		['---toml\na = 1\n---\nText', 'toml', 'a = 1\n', 'Text'],
		['+++TOML\na = 1\n+++\nText', 'toml', 'a = 1\n', 'Text'],
		['---yaml\na: 1\n...\nText', 'yaml', 'a: 1\n', 'Text'],
		['---yml\n---\nText', 'yaml', '', 'Text'],
		['---js\n{\n  a: 1\n}\n---\nText', 'js', '{\n  a: 1\n}\n', 'Text'],
		['--- JavaScript\nconst a = 1\n---\nText', 'js', 'const a = 1\n', 'Text'],
	] as const)('%j is %s', (source, format, text, body) => {
		const range = splitFrontMatter(source, 'common')
		expect(range).toMatchObject({ format, text })
		expect(source.slice(range.start, range.start + text.length)).toBe(text)
		expect(source.slice(range.bodyOffset)).toBe(body)
	})

	it.each([
		['---\ntitle: A\n-----------\nText', 'yaml', 'title: A\n', '--------\nText'],
		['---\ntitle: A\n---markdown\nText', 'yaml', 'title: A\n', 'markdown\nText'],
		['---\r\ntitle: A\r\n--- b\r\n---\r\n', 'yaml', 'title: A\r\n', ' b\r\n---\r\n'],
		['+++\ntitle = "A"\n+++++\nText', 'toml', 'title = "A"\n', '++\nText'],
	] as const)('%j ends at a line that goes on behind the fence', (source, format, text, body) => {
		const range = splitFrontMatter(source, 'common')
		expect(range).toMatchObject({ format, text, goesOn: true })
		expect(source.slice(range.bodyOffset)).toBe(body)
	})

	it.each([
		'---\n\nHeading\n-------\n',
		'---\n\nPart 1: The start\n-------\n',
		'---\n\nNote: prose.\n\nMore: of it\nText\n\n-------\n',
		'---\n\nSome text about a meeting.\n\nDate: 5 May\n\nAgenda\n------\n\nText',
		'---\n\nIntro text.\n\n```yaml\ntitle: x\n```\n\nPart two\n--------\nText',
		'---\n\n```yaml\ntitle: x\n```\n\nPart two\n--------\nText',
		'---\n\nQ: one\nA: two\n\n--- | ---\n1 | 2',
	])('%j does so where any text does, and is a heading elsewhere', (source) => {
		const text = source.slice(4, source.indexOf('\n--') + 1)
		expect(splitFrontMatter(source, 'common')).toMatchObject({ format: 'none' })
		expect(splitFrontMatter(source, 'hugo')).toMatchObject({ text, goesOn: true })
		expect(splitFrontMatter(source, 'javascript')).toMatchObject({ text, goesOn: true })
	})

	it.each([
		'---\n\ntitle: A\n-----\n',
		'---\n\nheadline: "A\n\n# mine\ndraft: true\n-----\n',
		'---\n\nheadline: A\nsecret: true\n-----\n',
		'---\n# mine\nlist:\n- a\n  b\nmore: [\n]\n\ndraft: true\n-----\n',
		'---\r\rheadline: A\r\rdraft: true\r---text\r',
		'+++\n\nheadline = "A"\n\nsecret = true\n+++++\n',
	])('%j does so everywhere, below a blank line too', (source) => {
		for (const syntax of ['common', 'hugo', 'javascript'] as const)
			expect(splitFrontMatter(source, syntax)).toMatchObject({ goesOn: true })
	})

	it('ends there in the format that its first line names, with generators in JavaScript', () => {
		const source = '---json\n{"title": "A"}\n-----\nText'
		expect(splitFrontMatter(source, 'javascript')).toMatchObject({ format: 'json', goesOn: true })
		expect(splitFrontMatter(source, 'common')).toMatchObject({ unclosed: true })
	})

	it.each([
		'# Hello',
		'',
		'---',
		'---\n',
		'---\n\nA thematic break first.\n',
		'---\nNote: prose with a colon\n\nMore.',
		'--- title\n',
		'----\n\ntitle: A\n',
		'----\nNote: prose with a colon\n',
		'---words\n\nText\n\n---\n',
		' ---\nText\n',
		';;;\nText\n',
		'-\ntitle: A\n',
		'***\n\ntitle: A\n',
		'***bold***\ntitle: A\n',
		'*\ntitle: A\n',
		'- title: A\n',
		'+++ b/file.ts\n@@ -1 +1 @@\n',
		'{{< note >}}\n',
		'{% raw %}\n',
		'{ not json }\n',
		'{"a": 1} and text\n',
		'{\n  a: 1\n}\n',
		'{ Warning: prose in braces }\n',
		'{note}\ntitle: A\n',
		'{{< figure\n  title: "A"\n>}}\n',
		'{: .wide}\ntitle: A\n',
		'{title="A" .wide}\n\nText',
		'Text\n---\ntitle: A\n---\n',
		'\u00a0---\n\nText',
		'\u200b# Title\n\ntitle: A\n',
		'\u200b{{< note >}}\n',
		'\u200b',
	])('%j is all Markdown', (source) => {
		expect(splitFrontMatter(source, 'common')).toMatchObject({ format: 'none', bodyOffset: 0 })
	})

	it.each([
		['---\ntitle: A\n\n# Text', 'yaml'],
		['---\nfoo: 1\nDate: 2024-01-01\n', 'yaml'],
		['+++\ntitle = "A"\n---\n', 'toml'],
		['{"title": "A"\n\n# Text', 'json'],
		['---json\n{"a": 1}\n\n# Text', 'json'],
	])('%j lacks its closing fence', (source, format) => {
		expect(splitFrontMatter(source, 'common')).toMatchObject({ format, unclosed: true })
	})

	it.each([
		['----\ntitle: A\n----\nText', 0],
		['\n ---\ntitle: A\n---\nText', 1],
		['--\ndraft: true\n--\nText', 0],
		['—\ntitle: A\n—\nText', 0],
		['—-\nDate: 2024-01-01\n—-\nText', 0],
		[';;;\n{"title": "A"}\n;;;\nText', 0],
		['++\ntitle = "A"\n++\nText', 0],
		['--- # mine\ntitle: A\n---\nText', 0],
		['---coffee\ntitle: "A"\nText', 0],
		['\u00a0---\ndraft: true\n---\nText', 0],
		['\u200b---\ndraft: true\n---\nText', 0],
		['---\u00a0\ndraft: true\n---\nText', 0],
		['\n\u2060\ufeff\n---\r\ndraft: true\r\n---\r\nText', 1],
		['\0\f+++\ndraft = true\n+++\nText', 0],
		['\u200e---\n\u00a0\u00a0draft: true\n---\nText', 0],
		['\u200b{"draft": true}\nText', 0],
		['\u00a0{\n\t"title": "A"\n}\nText', 0],
		['－－－\ndraft: true\n－－－\nText', 0],
		['===\ntitle: A\n===\nText', 0],
		['***\ndraft: true\n***\nText', 0],
		['‐‐‐\ntitle: A\n‐‐‐\nText', 0],
		['−−−\ntitle: A\n−−−\nText', 0],
		['----\rtitle: A\r----\rText', 0],
		['{\n title: "c",\n draft: true\n}\nText', 0],
		['{\r\n\r\n  # mine\r\n  draft: true\r\n}\r\nText', 0],
		["{'title': 'c', 'draft': true}\nText", 0],
		['{foo:1,draft:true}\nText', 0],
		['{“title”: “c”}\nText', 0],
		['{"title: "c", "draft": true}\nText', 0],
		['{"title": "c", "draft": true} Text', 0],
		['\n {"draft": true},\nText', 2],
	])('%j looks like front matter and is none', (source, start) => {
		expect(splitFrontMatter(source, 'common')).toMatchObject({ format: 'none', unread: { start } })
	})

	it('always gives a range of the source, whatever the text', () => {
		const lines = fc.constantFrom(
			'---',
			'+++',
			'---json',
			'----',
			' ---',
			'\u200b---',
			'\u00a0{',
			'...',
			'title: A',
			'a = 1',
			'{',
			'}',
			'"',
			'',
			' ',
			'x',
		)
		fc.assert(
			fc.property(fc.array(lines), fc.constantFrom('\n', '\r\n', '\r'), (parts, newline) => {
				const source = parts.join(newline)
				const { text, start, bodyOffset } = splitFrontMatter(source, 'common')
				expect(source.startsWith(text, start)).toBe(true)
				expect(bodyOffset).toBeGreaterThanOrEqual(text === '' ? 0 : start + text.length)
				expect(bodyOffset).toBeLessThanOrEqual(source.length)
			}),
		)
	})
})
