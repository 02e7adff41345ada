import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digit } from '../format/digits.ts'
import { levelOf, markOf, readPostings, steps } from '../format/postings.ts'
import { collectGroups } from './collect-groups.ts'
import { encodeGroup } from './encode-group.ts'
import type { Group } from './group.ts'

it('keeps the strongest documents of a very frequent word, of equals the newest', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.integer({ min: 1900, max: 4000 }), fc.integer({ min: 7900, max: 20_000 })),
			fc.nat(1000),
			(count, seed) => {
				const marks = Array.from({ length: count }, (_, index) =>
					markOf((index * index + seed * index) % ((seed % steps) + 1), index % 3 === 0),
				)
				const [group] = collectGroups(marks.map((mark) => ({ terms: 'a', weights: digit(mark) })))
				const { postings, frequency, complete } = encodeGroup(group as Group)
				const read: number[] = []
				readPostings(postings, count, (document) => read.push(document))
				const expected = [...marks.keys()]
					.sort((a, b) => levelOf(marks[b] ?? 0) - levelOf(marks[a] ?? 0) || b - a)
					.slice(0, 2000)
				expect(read).toEqual(expected.sort((a, b) => a - b))
				expect([frequency, complete]).toEqual([count, count <= 2000])
			},
		),
		{ numRuns: 30 },
	)
})
