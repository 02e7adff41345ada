import type { Diagnostic, Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'

/** Letters that a message names. */
const MOST_NAMED = 8

/**
 * Says which posts have no card for want of a font: once for all of them, since one font is missing.
 *
 * @param unwritable Their letters that no font has.
 */
export function lettersMissing(
	unwritable: ReadonlyMap<Post<unknown>, readonly string[]>,
): readonly Diagnostic[] {
	const [first] = unwritable.keys()
	if (!first) return []
	const letters = [...new Set([...unwritable.values()].flat())]
	const named = letters.slice(0, MOST_NAMED).join(' ')
	const others = unwritable.size - 1
	const message =
		`Expected a font with ${named}${letters.length > MOST_NAMED ? ' …' : ''} for the social card; the post has none` +
		(others === 0 ? '' : `, like ${others} ${others === 1 ? 'other' : 'others'}`)
	const hint = 'Name a font file that has them in `socialCards.fonts` of the config.'
	return [report('card-letters-missing', first.file, message, { hint })]
}

/** Says why no post has a card. */
export function cardsUnavailable({ file }: Post<unknown>, problem: string): Diagnostic {
	const message = `Expected to draw social cards with Takumi: ${problem}`
	const hint =
		'Install it for this system, or set `socialCards: false`; until then posts have none.'
	return report('cards-unavailable', file, message, { hint })
}
