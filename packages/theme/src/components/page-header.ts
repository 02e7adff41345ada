import { type Html, html, type Shown } from '../html/html.ts'

/** Title of a page, what it is about, and below them what the page adds. */
export function PageHeader(title: string, description: Shown, more?: Html): Html {
	return html`
		<header class="page-header">
			<h1>${title}</h1>
			${description && html`<p class="description">${description}</p>`}
			${more}
		</header>
	`
}
