import { expect, test } from 'vitest'
import { codeTokens } from './code-tokens.ts'

const innermost = (scopes: readonly string[]) => scopes.at(-1) ?? ''

test('code is split by its scopes, line by line', async () => {
	expect(await codeTokens('let a\n\n"b"', 'golang', () => '')).toEqual([
		[{ text: 'let a', classes: '' }],
		[],
		[{ text: '"b"', classes: '' }],
	])
	const [line] = (await codeTokens('// c', 'js', innermost)) ?? []
	expect(line?.map(({ text, classes }) => [text, classes.split('.')[0]])).toEqual([
		['//', 'punctuation'],
		[' c', 'comment'],
	])
})

test('what is no language has no tokens', async () => {
	expect(await codeTokens('a', 'text', innermost)).toBeUndefined()
	expect(await codeTokens('a', 'no-such-language', innermost)).toBeUndefined()
})
