import { useComponents } from '../components/use-components.ts'
import type { TermsView } from '../view.ts'

/** All terms of a taxonomy with their numbers of posts. */
export function TermsPage({ site, title, terms }: TermsView) {
	const { TermLinks } = useComponents()
	return (
		<>
			<header class="page-header">
				<h1>{title}</h1>
			</header>
			<TermLinks site={site} label={title} terms={terms} counts />
		</>
	)
}
