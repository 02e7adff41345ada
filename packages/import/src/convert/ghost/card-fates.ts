import { cards } from './cards.ts'

/** Told of a card that has no place here, and what became of it. */
export type TellCard = (name: string, fate: string) => void

/** A form for subscribers. */
export const FORM_CARD = 'signup'

export const formFate = 'its form is left out; what there is to read beside it stays'
export const unknownFate = 'it is not known; what there is to read in it stays'

/** Whether a card of a page becomes something, by the name that its class has. */
export function isKnownCard(name: string): boolean {
	return name === 'cta' || Object.hasOwn(cards, name)
}
