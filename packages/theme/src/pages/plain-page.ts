import type { Parts } from '../components/parts.ts'
import { type Html, html } from '../html/html.ts'
import type { PlainView } from '../view.ts'

/** A page that stands alone. */
export function PlainPage(view: PlainView, parts: Parts): Html {
	const { PageHeader, BeforeContent, Body, AfterContent } = parts
	const { site, post } = view
	const { title, titleHeading, description } = post
	return html`
		<article class="post">
			${PageHeader({ title, id: titleHeading?.id, description })}
			${BeforeContent({ site, view })}
			${Body({ html: view.html })}
			${AfterContent({ site, view })}
		</article>
	`
}
