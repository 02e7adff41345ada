import { expect, it } from 'vitest'
import { isWrittenFromRight } from './is-written-from-right.ts'

it.each([
	['Mixed: كيف نعمل', false],
	['«مشاهده‌پذیری» in Go 1.22', true],
	['1.22: שלום', true],
	['Наблюдаемость', false],
])('the direction of %s is that of its first letter', (text, isFromRight) => {
	expect(isWrittenFromRight(text, !isFromRight)).toBe(isFromRight)
})

it('a text without letters goes as its language goes', () => {
	expect([isWrittenFromRight('2024?', true), isWrittenFromRight('🎉', false)]).toEqual([
		true,
		false,
	])
})
