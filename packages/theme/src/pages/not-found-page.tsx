import { siteUrl } from '../components/site-url.ts'
import { useComponents } from '../components/use-components.ts'
import type { NotFoundView } from '../view.ts'

/** The page for an address that is not there. */
export function NotFoundPage({ site, recent }: NotFoundView) {
	const { LinkList } = useComponents()
	return (
		<>
			<header class="page-header">
				<h1>Page not found</h1>
				<p class="description">
					There is nothing at this address. It may have moved:{' '}
					<a href={siteUrl(site, '/')}>start at the home page</a>.
				</p>
			</header>
			<LinkList site={site} title="Newest posts" links={recent} />
		</>
	)
}
