import type { ElementContent } from 'hast'
import { element } from '../element.ts'
import { FORM_CARD, formFate, type TellCard, unknownFate } from './card-fates.ts'
import { gatedFate, isForEverybody, withoutGatedTexts } from './card-visibility.ts'
import { cardData, cards, mailCards } from './cards.ts'

/** Fields that have something to read. */
const readable = /text|html|markdown|title|caption|head|content|description|disclaimer/i
const unreadable = /color|^type$|style|size|url|src|layout|alignment|version/i

/**
 * Makes HTML of a card of Ghost. Of a card that is not known what there is to read stays.
 *
 * @param value What the card says of itself.
 */
export function cardContent(name: string, value: unknown, tell: TellCard): ElementContent[] {
	if (!isForEverybody(value)) {
		tell(name, gatedFate)
		return []
	}
	const data = cardData(withoutGatedTexts(value, () => tell(name, gatedFate)))
	if (Object.hasOwn(cards, name)) return [...(cards[name]?.(data) ?? [])]
	if (mailCards.includes(name)) {
		tell(name, 'it was sent by mail alone, and is left out')
		return []
	}
	const isForm = name === FORM_CARD
	tell(name, isForm ? formFate : unknownFate)
	return data.names
		.filter((field) => readable.test(field) && !unreadable.test(field))
		.filter((field) => !isForm || !/button|message/i.test(field))
		.map((field) => data.html(field))
		.filter((nodes) => nodes.length > 0)
		.map((nodes) => element('div', {}, nodes))
}
