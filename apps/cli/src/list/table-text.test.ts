import { expect, it } from 'vitest'
import { textWidth } from '../terminal/text-width.ts'
import { tableText } from './table-text.ts'

const columns = [{}, { isNumber: true }, { isProse: true }, { isProse: true }, {}]

it('aligns columns, numbers at the right', () => {
	const rows = [
		['a', '7', '日本', '', '/x/'],
		['bb', '12', 'T', 'tag', ''],
	]
	expect(tableText(columns, rows, 80)).toBe('a    7  日本       /x/\nbb  12  T     tag\n')
})

it('shortens the widest prose, equal ones together, and nothing that one copies', () => {
	const rows = [['id', '1', 'x'.repeat(40), 'y'.repeat(30), '/posts/a-long-address/']]
	const text = tableText(columns, rows, 80)
	expect(textWidth(text.trimEnd())).toBe(80)
	expect(text).toBe(`id  1  ${'x'.repeat(22)}…  ${'y'.repeat(23)}…  /posts/a-long-address/\n`)
})

it('puts what does not fit a narrow terminal below, last columns first', () => {
	const rows = [
		['id', '1', 'x'.repeat(40), 'y'.repeat(30), '/posts/a-long-address/'],
		['no', '2', 'z', '', ''],
	]
	expect(tableText(columns, rows, 20)).toBe(
		[
			`id  1  ${'x'.repeat(12)}…`,
			`  ${'y'.repeat(17)}…`,
			'  /posts/a-long-address/',
			'no  2  z',
			'',
		].join('\n'),
	)
})
