import type { Head, Site } from '../view.ts'
import { siteUrl } from './site-url.ts'
import { useComponents } from './use-components.ts'

/** Props of {@link Footer}. */
export interface FooterProps {
	readonly site: Site
	/** Feeds of the page that is shown. */
	readonly feeds: Head['feeds']
}

/** What stands below every page: the author's offer, copyright, profiles, the feed. */
export function Footer({ site, feeds }: FooterProps) {
	const { Consulting } = useComponents()
	const [feed] = feeds
	const hasFeed = site.social.some(({ url, name }) => url === feed?.url || /^rss$/i.test(name))
	return (
		<footer class="site-footer">
			{site.consulting && <Consulting consulting={site.consulting} />}
			<p class="small-print">
				<span>{site.copyright}</span>
				{site.social.map(({ name, url }) => (
					<a
						key={url}
						href={siteUrl(site, url)}
						rel={/^https?:/.test(url) ? 'me noopener' : undefined}
					>
						{name}
					</a>
				))}
				{feed && !hasFeed && (
					<a href={siteUrl(site, feed.url)} type={feed.type}>
						RSS
					</a>
				)}
			</p>
		</footer>
	)
}
