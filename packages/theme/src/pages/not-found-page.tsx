import { PageHeader } from '../components/page-header.tsx'
import { siteUrl } from '../components/site-url.ts'
import { useComponents } from '../components/use-components.ts'
import type { NotFoundView } from '../view.ts'

/** The page for an address that is not there. */
export function NotFoundPage({ site, recent }: NotFoundView) {
	const { LinkList } = useComponents()
	return (
		<>
			<PageHeader
				title="Page not found"
				description={
					<>
						There is nothing at this address. It may have moved:{' '}
						<a href={siteUrl(site, '/')}>start at the home page</a>.
					</>
				}
			/>
			<LinkList site={site} title="Newest posts" links={recent} />
		</>
	)
}
