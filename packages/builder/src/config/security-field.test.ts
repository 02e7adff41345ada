import { expect, test } from 'vitest'
import { checkFields } from './check-fields.ts'
import { security } from './security-field.ts'

const problems = (value: unknown) => checkFields({ security: value }, { security })

test.each([
	false,
	{},
	{
		'script-src': ['https://giscus.app'],
		'frame-src': ['giscus.app', '*.example.com:8080', 'https://a.example/b/c.js'],
	},
	{
		'img-src': ['*', 'data:', "'self'", 'http://localhost:3000'],
		'frame-ancestors': ['https://a.example'],
	},
	{
		'script-src': [
			"'unsafe-eval'",
			"'wasm-unsafe-eval'",
			"'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
		],
	},
])('%j is fine', (value) => expect(problems(value)).toEqual([]))

test.each([
	"'unsafe-inline'",
	"'UNSAFE-INLINE'",
	'unsafe-inline ',
	"'unsafe-hashes'",
	"'strict-dynamic'",
	"'nonce-abc'",
	"'none'",
	'https://a.example; script-src *',
	'https://a.example, *',
	'https://a.example https://b.example',
	'https://a.example/"x',
	'',
	1,
])('%j is no source', (source) => {
	expect(problems({ 'style-src': [source] })).toMatchObject([
		expect.stringContaining('`security.style-src[0]`, expected a source'),
	])
})

test('a directive that is not known is named', () => {
	expect(problems({ 'scripts-src': [] })).toEqual([
		'Unexpected key `security.scripts-src`, did you mean `script-src`?',
	])
	expect(problems(true)).toMatchObject([expect.stringContaining('or `false`')])
	expect(problems({ 'img-src': 'https:' })).toMatchObject([expect.stringContaining('a list')])
})
