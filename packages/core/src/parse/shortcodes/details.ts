import { htmlTag } from './html-tag.ts'
import { inlineHtml } from './inline-html.ts'
import type { Shortcode } from './shortcode.ts'

/**
 * Hugo's `details` and PaperMod's `collapse`: what can be unfolded.
 *
 * @see https://gohugo.io/shortcodes/details/
 */
export const details: Shortcode = ({ args }) => {
	const { summary = 'Details', class: className, name, title } = args
	const isOpen = args.open === 'true' || args.openByDefault === 'true'
	const tag = htmlTag('details', { class: className, name, title, open: isOpen })
	return [`\n\n${tag}<summary>${inlineHtml(summary)}</summary>\n\n`, '\n\n</details>\n\n']
}
