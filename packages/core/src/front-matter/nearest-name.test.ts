import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearestName } from './nearest-name.ts'

describe('nearestName', () => {
	it.each([
		['titel', ['date', 'title'], 'title'],
		['heroimage', ['heroImages', 'heroImage'], 'heroImage'],
		['hero-image', ['heroImage'], 'heroImage'],
		['descripton', ['description'], 'description'],
		['ab', ['id', 'cd'], undefined],
		['weight', ['title'], undefined],
		['x', [], undefined],
	] as const)('finds for %j of %j', (written, names, nearest) => {
		expect(nearestName(written, names)).toBe(nearest)
	})

	it('leaves out no name by a quick look', () => {
		const word = fc.stringMatching(/^[abcA_é]{3,7}$/)
		const plain = (name: string) => name.toLowerCase().replaceAll('_', '')
		fc.assert(
			fc.property(word, fc.array(word), (written, names) => {
				const edits = (name: string) => editDistance(plain(written), plain(name))
				const near = names.filter((name) => edits(name) <= Math.min(2, name.length / 3))
				const fewest = Math.min(...near.map(edits))
				const equal = names.find((name) => plain(name) === plain(written))
				expect(nearestName(written, names)).toBe(
					equal ?? near.find((name) => edits(name) === fewest),
				)
			}),
		)
	})
})

describe('editDistance', () => {
	it('is symmetric, 0 for equal words only, and 1 for any one edit', () => {
		const word = fc.stringMatching(/^[ab]{0,5}$/)
		fc.assert(
			fc.property(word, word, fc.nat(4), (a, b, at) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a))
				expect(editDistance(a, b) === 0).toBe(a === b)
				expect(editDistance(a, `${a.slice(0, at)}c${a.slice(at)}`)).toBe(1)
			}),
		)
		expect(editDistance('title', 'titel')).toBe(1)
		expect(editDistance('abcdef', 'uvwxyz')).toBe(3)
	})
})
