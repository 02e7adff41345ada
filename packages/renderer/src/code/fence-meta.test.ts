import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFenceMeta } from './fence-meta.ts'

const read = (meta: string) => {
	const { marked, ...rest } = parseFenceMeta(meta)
	return { ...rest, marked: [...marked].sort((a, b) => a - b) }
}
const base = { marked: [], firstLine: 1 }

test.each([
	['', base],
	['title="a b.go"', { ...base, title: 'a b.go' }],
	["title='x'", { ...base, title: 'x' }],
	['title="say \\"hi\\""', { ...base, title: 'say "hi"' }],
	['{1,3-5}', { ...base, marked: [1, 3, 4, 5] }],
	['showLineNumbers', { ...base, lineNumbers: true }],
	['showLineNumbers=false', { ...base, lineNumbers: false }],
	['noLineNumbers', { ...base, lineNumbers: false }],
	['{linenos=true}', { ...base, lineNumbers: true }],
	[
		'{linenos=table,hl_lines=[2,"4-5"],linenostart=199}',
		{ marked: [2, 4, 5], lineNumbers: true, firstLine: 199 },
	],
	['{hl_lines="2",linenos="table"}', { ...base, marked: [2], lineNumbers: true }],
	['linenos,hl_lines=3-4', { ...base, marked: [3, 4], lineNumbers: true }],
	['name=x.rs', { ...base, title: 'x.rs' }],
	['.numberLines}', { ...base, lineNumbers: true }],
	['app/models/user.rb', { ...base, title: 'app/models/user.rb' }],
	["config/configure.rb (cont'd)", { ...base, title: "config/configure.rb (cont'd)" }],
	['[config.js]', { ...base, title: 'config.js' }],
	['{1} [a b]', { ...base, marked: [1], title: 'a b' }],
	['ignore', base],
	['should_panic', base],
	['npm2yarn', base],
	['title=""', base],
	['/foo/ "bar"', base],
	['/etc/nginx/nginx.conf', { ...base, title: '/etc/nginx/nginx.conf' }],
	['line-numbers', { ...base, lineNumbers: true }],
	['line-numbers{2}', { ...base, marked: [2], lineNumbers: true }],
	['line-numbers=5 {2}', { ...base, marked: [2], lineNumbers: true, firstLine: 5 }],
	['line-numbers=5{2}', { marked: [2], lineNumbers: true, firstLine: 5 }],
	['showLineNumbers=7{2,4}', { marked: [2, 4], lineNumbers: true, firstLine: 7 }],
	['no-line-numbers', { ...base, lineNumbers: false }],
	['showLineNumbers{10}', { ...base, lineNumbers: true, firstLine: 10 }],
	['{2} showLineNumbers{10}', { marked: [2], lineNumbers: true, firstLine: 10 }],
])('%j', (meta, expected) => {
	expect(read(meta)).toEqual(expected)
})

test('a huge range is bounded', () => {
	expect(parseFenceMeta('{1-99999999999}').marked.size).toBeLessThanOrEqual(100_000)
})

test('any text is read without failing', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'{}[]",-=\\\'1 a.'), maxLength: 200 }),
			(meta) => {
				expect(parseFenceMeta(meta).firstLine).toBeGreaterThanOrEqual(0)
			},
		),
	)
})

test('what follows an absurd length is not read', () => {
	expect(parseFenceMeta(`${'a.'.repeat(5_000)} title="x"`).title).not.toBe('x')
})
