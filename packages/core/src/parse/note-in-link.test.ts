import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasNoteInLink } from './note-in-link.ts'

/** What is looked for, as one pattern. */
const pattern = /\[[^\]\n]*\[\^[^\]\n]+\][^\]\n]*\]\(|\[\^[^\]\n]+\](?:https?:|www\.)/i

describe('hasNoteInLink', () => {
	it('sees what the pattern sees', () => {
		const piece = fc.constantFrom(
			'[',
			']',
			'(',
			'^',
			'[^',
			'[^1]',
			'\n',
			'a',
			'https:',
			'WWW.',
			'](',
		)
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
				const text = pieces.join('')
				expect(hasNoteInLink(text), JSON.stringify(text)).toBe(pattern.test(text))
			}),
			{ numRuns: 5000 },
		)
	})

	it('goes once over a text that is made to stop it', () => {
		expect(hasNoteInLink('[^'.repeat(100_000))).toBe(false)
	})
})
