import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'
import { findPlaces } from './find-places.ts'

const shown = (text: string, ...words: string[]) =>
	excerpt(text, findPlaces(text, new Map(words.map((word, number) => [word, number]))))
		.map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
		.join('')

it('marks words and leaves short texts whole', () => {
	expect(shown('Use  Node.js,\nor not.', 'node', 'js', 'nodejs')).toBe('Use [Node.js], or not.')
	expect(shown('Nothing here', 'else')).toBe('Nothing here')
})

it('is where most different words are', () => {
	const filler = 'filler '.repeat(60)
	expect(shown(`cache ${filler} stale cache ${filler}`, 'stale', 'cache')).toContain(
		'[stale] [cache]',
	)
})

it('is cut between words, with an ellipsis', () => {
	expect(shown(`${'before '.repeat(30)}here${' afterwards'.repeat(60)}`, 'here')).toMatch(
		/^…(?:before )+\[here\](?: afterwards)+…$/,
	)
})

it('marks words in scripts without spaces', () => {
	expect(shown('静的サイトの全文検索です', '全文', '文検', '検索')).toBe(
		'静的サイトの[全文検索]です',
	)
})

it('is a piece of the text, not too long, whatever the text', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '猫', '😀', 'word '),
		maxLength: 900,
	})
	fc.assert(
		fc.property(text, (text) => {
			const all = shown(text, 'word', 'a').replace(/[[\]…]/g, '')
			expect(text.replace(/\s+/g, ' ')).toContain(all.trim())
			expect(all.length).toBeLessThan(260)
			expect(all.isWellFormed()).toBe(true)
		}),
	)
})
