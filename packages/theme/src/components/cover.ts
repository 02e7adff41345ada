import { type Html, html } from '../html/html.ts'
import { lineOfMarkdown } from './line-of-markdown.ts'
import { picture } from './picture.ts'
import type { CoverProps } from './props.ts'

/** The picture on top of a post. */
export function Cover({ site, cover }: CoverProps): Html {
	const { caption } = cover
	return html`
		<figure class="cover">
			${picture(site, cover)}
			${caption && html`<figcaption>${lineOfMarkdown(site, caption)}</figcaption>`}
		</figure>
	`
}
