import { expect, it } from 'vitest'
import { textCutter } from './text-cutter.ts'

const source = 'x\n\\"a\\" :b:\n> &amp;c'
const position = {
	start: { line: 2, column: 1, offset: 2 },
	end: { line: 3, column: 9, offset: source.length },
}

it('gives parts of a text their own places', () => {
	const value = '"a" :b:\n&c'
	const cut = textCutter({ type: 'text', value, position }, source)
	const places = [cut(0, 4), cut(4, 7), cut(8, value.length)].map(({ value, position }) => [
		value,
		source.slice(position?.start.offset, position?.end.offset),
		position?.start.line,
		position?.start.column,
	])
	expect(places).toEqual([
		['"a" ', '\\"a\\" ', 2, 1],
		[':b:', ':b:', 2, 7],
		['&c', '&amp;c', 3, 3],
	])
})

it('gives what something else made the place where that begins', () => {
	const cut = textCutter({ type: 'text', value: '"a" made', position }, source)
	expect(cut(4, 8)).toMatchObject({
		value: 'made',
		position: { start: { offset: 8 }, end: { offset: 8 } },
	})
})

it('leaves a text without a place as it is', () => {
	const cut = textCutter({ type: 'text', value: 'ab' }, source)
	expect(cut(1, 2)).toEqual({ type: 'text', value: 'b' })
})
