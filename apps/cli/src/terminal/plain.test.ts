import { expect, it } from 'vitest'
import { plain, plainLines } from './plain.ts'

it('leaves no control character and no mark of direction in a line', () => {
	const evil = '\u001b]0;pwned\u0007 \u009b2J a\r\nb\tc \u202egnp.exe \u2066x'
	expect(plain(evil)).toBe(' ]0;pwned   2J a  b c gnp.exe x')
})

it('keeps the lines and tabs of a text of several lines', () => {
	expect(plainLines('a\r\n\tb\rc\u001b[31m\n')).toBe('a\r\n\tb c [31m\n')
})
