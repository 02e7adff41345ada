import { expect, it } from 'vitest'
import { shellWord } from './shell-word.ts'

it.each([
	['a/b-c_d.md', 'a/b-c_d.md'],
	['we ird', "'we ird'"],
	["it's", "'it'\\''s'"],
	['$HOME', "'$HOME'"],
	['', "''"],
])('%j is the word %s', (path, word) => {
	expect(shellWord(path)).toBe(word)
})
