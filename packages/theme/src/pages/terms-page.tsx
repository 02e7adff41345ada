import { Body } from '../components/body.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { useComponents } from '../components/use-components.ts'
import type { TermsView } from '../view.ts'

/** All terms of a taxonomy with their numbers of posts. */
export function TermsPage({ site, title, description, html, terms }: TermsView) {
	const { TermLinks } = useComponents()
	return (
		<>
			<PageHeader title={title} description={description} />
			{html && <Body html={html} />}
			<TermLinks site={site} label={title} terms={terms} counts />
		</>
	)
}
