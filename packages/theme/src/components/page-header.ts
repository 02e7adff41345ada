import { attribute, type Html, html } from '../html/html.ts'
import type { OwnProps, Parts } from './parts.ts'
import type { PageHeaderProps } from './props.ts'

/** Title of a page, what it is about, and below them what the page adds. */
export function PageHeader(
	{ title, id, description, children }: OwnProps<PageHeaderProps>,
	{ wording }: Parts,
): Html {
	const dir = typeof description === 'string' ? wording.dir(description) : undefined
	return html`
		<header class="page-header">
			<h1${attribute('id', isFree(id) && id)} class="p-name"${wording.dir(title)}>${title}</h1>
			${description && html`<p class="description p-summary"${dir}>${description}</p>`}
			${children}
		</header>
	`
}

/** `main` is the element around it all: what leads there leads to the title as well. */
function isFree(id: string | undefined): boolean {
	return id !== undefined && id !== 'main'
}
