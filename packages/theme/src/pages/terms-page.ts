import type { Parts } from '../components/parts.ts'
import { type Html, html } from '../html/html.ts'
import type { TermsView } from '../view.ts'

/** All terms of a taxonomy with their numbers of posts. */
export function TermsPage(view: TermsView, parts: Parts): Html {
	const { PageHeader, Body, TermLinks } = parts
	const { site, title, titleId, description, terms } = view
	return html`
		${PageHeader({ title, id: titleId, description })}
		${view.html && Body({ html: view.html })}
		${TermLinks({ site, label: title, terms, counts: true })}
	`
}
