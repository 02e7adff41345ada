import { escapeHtml, htmlTag } from './html-tag.ts'
import { inlineHtml, inlineText } from './inline-html.ts'
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
		...{ src, alt: alt ?? inlineText(caption ?? ''), width, height },
		loading: args.loading ?? 'lazy',
	})
	const linked = link ? `${htmlTag('a', { href: link, target, rel })}${image}</a>` : image
	const source =
		attr &&
		(attrlink ? `${htmlTag('a', { href: attrlink })}${inlineHtml(attr)}</a>` : inlineHtml(attr))
	const below = [
		title && `<strong>${escapeHtml(title)}</strong>`,
		caption && inlineHtml(caption),
		source,
	].filter(Boolean)
	const said = below.length > 0 ? `<figcaption>${below.join(' ')}</figcaption>` : ''
	const tag = htmlTag('figure', { class: className.join(' ') || undefined })
	return `\n\n${tag}${linked}${said}</figure>\n\n`
}
