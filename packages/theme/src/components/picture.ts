import { attribute, type Html, html } from '../html/html.ts'
import type { Site } from '../site.ts'
import type { CoverView } from '../view.ts'
import { siteUrl } from './site-url.ts'

/**
 * An image in the sizes and formats that there are of it, fetched at once: it stands on top of a page.
 *
 * @param sizes How wide it is shown, as in HTML. Default: as wide as the text.
 */
export function picture(site: Site, view: CoverView, sizes = columnSizes(view)): Html {
	const { url, alt, width, height, sources = [] } = view
	const size = [attribute('width', width), attribute('height', height)]
	const image = html`<img${attribute('src', siteUrl(site, url))}${attribute('alt', alt)}${size} fetchpriority="high" decoding="async"/>`
	if (sources.length === 0) return image
	return html`
		<picture>
			${sources.map(
				({ type, srcset }) =>
					html`<source${attribute('type', type)}${attribute('srcset', srcset)}${attribute('sizes', sizes)}/>`,
			)}
			${image}
		</picture>
	`
}

function columnSizes({ column }: CoverView): string | undefined {
	if (column === undefined) return undefined
	const { width, margin } = column
	return `(max-width: ${width + margin}px) calc(100vw - ${margin}px), ${width}px`
}
