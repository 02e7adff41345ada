import { type Html, html, type Shown } from '../html/html.ts'
import type { Parts } from './parts.ts'

/** Title of a page, what it is about, and below them what the page adds. */
export function PageHeader(
	{ wording }: Parts,
	title: string,
	description: Shown,
	more?: Html,
): Html {
	const dir = typeof description === 'string' ? wording.dir(description) : undefined
	return html`
		<header class="page-header">
			<h1 class="p-name"${wording.dir(title)}>${title}</h1>
			${description && html`<p class="description p-summary"${dir}>${description}</p>`}
			${more}
		</header>
	`
}
