import { escapeHtml, htmlTag } from './html-tag.ts'
import { inlineText } from './inline-html.ts'
import type { Shortcode } from './shortcode.ts'

/**
 * The `figure` of Hugo and PaperMod: an image with a caption.
 *
 * @see https://gohugo.io/shortcodes/figure/
 */
export const figure: Shortcode = ({ args }) => {
	const { src, alt, caption, width, height, link, target, rel, title, attr, attrlink } = args
	if (!src) throw new Error('Expected `src`')
	const className = [args.align === 'center' && 'align-center', args.class].filter(Boolean)
	const image = htmlTag('img', {
		src,
		alt: alt ?? inlineText(caption ?? ''),
		width,
		height,
		loading: args.loading ?? 'lazy',
	})
	const linked = link ? `${htmlTag('a', { href: link, target, rel })}${image}</a>` : image
	const source = attr && (attrlink ? `${htmlTag('a', { href: attrlink })}${attr}</a>` : attr)
	const tag = htmlTag('figure', { class: className.join(' ') || undefined })
	const name = title ? `<strong>${escapeHtml(title)}</strong>` : ''
	const text = [caption, source]
		.filter(Boolean)
		.join(' ')
		.trim()
		.replace(/\s*\n\s*/g, ' ')
	// A caption is Markdown like the rest: its quotes are typographic, its links are checked.
	const said = text === '' ? name : `${name}\n\n${text}\n\n`
	const below = said === '' ? '' : `<figcaption>${said}</figcaption>`
	return `\n\n${tag}${linked}${below}</figure>\n\n`
}
