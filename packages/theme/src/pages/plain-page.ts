import { Body } from '../components/body.ts'
import { PageHeader } from '../components/page-header.ts'
import type { Parts } from '../components/parts.ts'
import { type Html, html } from '../html/html.ts'
import type { PlainView } from '../view.ts'

/** A page that stands alone. */
export function PlainPage({ post, html: body }: PlainView, parts: Parts): Html {
	return html`
		<article class="post">
			${PageHeader(parts, post.title, post.description)}
			${Body(body, parts)}
		</article>
	`
}
