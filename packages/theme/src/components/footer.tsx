import type { MenuItem, Site } from '../view.ts'
import type { FooterProps } from './props.ts'
import { protectedEmail, references } from './protected-email.ts'
import { siteUrl } from './site-url.ts'
import { useComponents } from './use-components.ts'

/** What stands below every page: the author's offer, copyright, profiles, the feed. */
export function Footer({ site, feeds }: FooterProps) {
	const { Consulting } = useComponents()
	const [feed] = feeds
	const hasFeed = site.social.some(({ url, name }) => url === feed?.url || /^rss$/i.test(name))
	return (
		<footer class="site-footer">
			{site.consulting && <Consulting consulting={site.consulting} />}
			<p class="small-print">
				{site.copyright && <span>{site.copyright}</span>}
				{site.social.map((profile) => (
					<Profile key={profile.url} site={site} {...profile} />
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

function Profile({ site, name, url }: MenuItem & { readonly site: Site }) {
	const address = /^mailto:([^?]+)$/i.exec(url)?.[1]
	if (address === undefined)
		return (
			<a href={siteUrl(site, url)} rel={/^https?:/.test(url) ? 'me noopener' : undefined}>
				{name}
			</a>
		)
	return <span dangerouslySetInnerHTML={{ __html: protectedEmail(address, references(name)) }} />
}
