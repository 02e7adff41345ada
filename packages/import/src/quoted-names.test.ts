import { expect, it } from 'vitest'
import { quotedNames } from './quoted-names.ts'

it('quotes each name, and counts those that are too many', () => {
	expect(quotedNames(['a', 'b'])).toBe('`a`, `b`')
	const many = Array.from({ length: 60_000 }, (_, number) => `[a_${number}]`)
	expect(quotedNames(many)).toMatch(/^`\[a_0\]`, .*, `\[a_19\]` and 59980 more$/)
})
