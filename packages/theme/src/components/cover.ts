import { attribute, type Html, html } from '../html/html.ts'
import type { CoverView } from '../view.ts'
import type { CoverProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** The picture on top of a post: fetched at once. */
export function Cover({ site, cover }: CoverProps): Html {
	const { url, alt, caption, width, height, sources = [] } = cover
	const size = [attribute('width', width), attribute('height', height)]
	const image = html`<img${attribute('src', siteUrl(site, url))}${attribute('alt', alt)}${size} fetchpriority="high" decoding="async"/>`
	return html`
		<figure class="cover">
			${sources.length === 0 ? image : html`<picture>${sourcesOf(cover)}${image}</picture>`}
			${caption && html`<figcaption>${caption}</figcaption>`}
		</figure>
	`
}

function sourcesOf({ sources = [], column }: CoverView): readonly Html[] {
	const sizes =
		column &&
		`(max-width: ${column.width + column.margin}px) calc(100vw - ${column.margin}px), ${column.width}px`
	return sources.map(
		({ type, srcset }) =>
			html`<source${attribute('type', type)}${attribute('srcset', srcset)}${attribute('sizes', sizes)}/>`,
	)
}
