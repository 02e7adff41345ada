import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNotation } from './notation.ts'

const read = (code: string) => {
	const { code: clean, marks } = readNotation(code)
	return [clean, [...marks].map(([line, set]) => [line, [...set]])]
}

test.each([
	['a() // [!code ++]\nb()', 'a()\nb()', [[0, ['add']]]],
	['a # [!code --]', 'a', [[0, ['remove']]]],
	[
		'a -- [!code focus:2]\nb',
		'a\nb',
		[
			[0, ['focus']],
			[1, ['focus']],
		],
	],
	['<p> <!-- [!code highlight] -->', '<p>', [[0, ['highlight']]]],
	['a /* [!code hl] */', 'a', [[0, ['highlight']]]],
	['<A/> {/* [!code warning] */}', '<A/>', [[0, ['warning']]]],
	['// [!code error]\na()', 'a()', [[0, ['error']]]],
	['a // [!code ++] // [!code focus]', 'a', [[0, ['focus', 'add']]]],
	['// [!code word:b]\nb', 'b', []],
	['b // [!code word:b:1]', 'b', []],
	[
		'a // [!code ++:99999]\nb',
		'a\nb',
		[
			[0, ['add']],
			[1, ['add']],
		],
	],
	['// highlight-next-line\na\nb', 'a\nb', [[0, ['highlight']]]],
	['a\n  {/* highlight-start */}\nb\n<!-- highlight-end -->\nc', 'a\nb\nc', [[1, ['highlight']]]],
	['# highlight-end\na # highlight-next-line', 'a # highlight-next-line', []],
	['a // [!code other]', 'a // [!code other]', []],
	['"[!code ++]"', '"[!code ++]"', []],
])('%j', (code, clean, marks) => {
	expect(read(code)).toEqual([clean, marks])
})

test('code without notation is the same', () => {
	fc.assert(
		fc.property(fc.string(), (code) => {
			fc.pre(!/\[!code |highlight-/.test(code))
			expect(readNotation(code).code).toBe(code)
		}),
	)
})

test('what is noted without measure is bounded', () => {
	const code = 'a // [!code ++:99999]\n'.repeat(3000)
	expect(readNotation(code).marks.size).toBe(3001)
	expect(readNotation(`a ${'// [!code ++] '.repeat(20_000)}`).marks.size).toBe(1)
})
