import { expect, test } from 'vitest'
import { noteMatter } from './noted-matter.ts'

test('gives the texts of the keys that were read, and of no others', () => {
	const list: unknown[] = ['b', 1, { c: 'd' }]
	list.push(list)
	const { matter, textsRead } = noteMatter({ title: 'A', list, other: 'x' })
	expect(textsRead()).toEqual([])
	expect(matter.title).toBe('A')
	expect(matter.list).toBe(list)
	expect(textsRead()).toEqual(['A', '0', 'b', '1', '2', 'c', 'd', '3'])
	expect({ ...matter }).toEqual({ title: 'A', list, other: 'x' })
	expect(textsRead()).toContain('x')
})
