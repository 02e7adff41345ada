import { Body } from '../components/body.ts'
import { PageHeader } from '../components/page-header.ts'
import type { Parts } from '../components/parts.ts'
import { type Html, html } from '../html/html.ts'
import type { TermsView } from '../view.ts'

/** All terms of a taxonomy with their numbers of posts. */
export function TermsPage(view: TermsView, parts: Parts): Html {
	const { TermLinks } = parts
	const { site, title, description, terms } = view
	return html`
		${PageHeader(parts, title, description)}
		${view.html && Body(view.html, parts)}
		${TermLinks({ site, label: title, terms, counts: true })}
	`
}
