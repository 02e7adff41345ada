import type { Shortcode } from './shortcode.ts'

/** PaperMod's `ltr` and `rtl`: a part that runs in another direction. */
export function directed(direction: 'ltr' | 'rtl'): Shortcode {
	return () => [`\n\n<div dir="${direction}">\n\n`, '\n\n</div>\n\n']
}
