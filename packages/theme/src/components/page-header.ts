import { type Html, html } from '../html/html.ts'
import type { OwnProps, Parts } from './parts.ts'
import type { PageHeaderProps } from './props.ts'

/** Title of a page, what it is about, and below them what the page adds. */
export function PageHeader(
	{ title, description, children }: OwnProps<PageHeaderProps>,
	{ wording }: Parts,
): Html {
	const dir = typeof description === 'string' ? wording.dir(description) : undefined
	return html`
		<header class="page-header">
			<h1 class="p-name"${wording.dir(title)}>${title}</h1>
			${description && html`<p class="description p-summary"${dir}>${description}</p>`}
			${children}
		</header>
	`
}
