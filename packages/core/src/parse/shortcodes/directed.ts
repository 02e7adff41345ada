import { rawHtml } from './raw-html.ts'
import type { Shortcode } from './shortcode.ts'

/** PaperMod's `ltr` and `rtl`: a part that runs in another direction. With `false`, also as `md=false`, what is in it is HTML. */
export function directed(direction: 'ltr' | 'rtl'): Shortcode {
	const tag = `<div dir="${direction}">`
	return ({ args: { 0: first, md = first }, inner = '' }) =>
		md === 'false'
			? `\n\n${rawHtml(`${tag}\n${inner.trim()}\n</div>`).trim()}\n\n`
			: [`\n\n${tag}\n\n`, '\n\n</div>\n\n']
}
