import type { ComponentChildren } from 'preact'

/** Title of a page, what it is about, and below them what the page adds. */
export function PageHeader({
	title,
	description = '',
	children,
}: {
	readonly title: string
	readonly description?: ComponentChildren
	readonly children?: ComponentChildren
}) {
	return (
		<header class="page-header">
			<h1>{title}</h1>
			{description && <p class="description">{description}</p>}
			{children}
		</header>
	)
}
