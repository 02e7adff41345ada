import type { Wording } from '../texts/wording.ts'
import { useRendering } from './use-components.ts'

/** How the language of a page speaks. Its functions can be taken out of it. */
export type PageWording = Pick<
	Wording,
	'language' | 'texts' | 'isRightToLeft' | 'number' | 'count' | 'fill' | 'date'
>

/**
 * The words of the language of the page that is rendering, and its numbers and dates.
 *
 * @example
 * const { texts, date } = useWording()
 * return <p>{texts.home} {date(post.date, 'long')}</p>
 */
export function useWording(): PageWording {
	const { wording } = useRendering().parts
	const { language, texts, isRightToLeft } = wording
	return {
		language,
		texts,
		isRightToLeft,
		number: (value) => wording.number(value),
		count: (forms, value) => wording.count(forms, value),
		fill: (text, values) => wording.fill(text, values),
		date: (date, style) => wording.date(date, style),
	}
}
