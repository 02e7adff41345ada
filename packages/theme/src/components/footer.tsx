import type { FooterProps } from './props.ts'
import { siteUrl } from './site-url.ts'
import { useComponents } from './use-components.ts'

/** What stands below every page: the author's offer, profiles, copyright. */
export function Footer({ site }: FooterProps) {
	const { Consulting } = useComponents()
	return (
		<footer class="site-footer">
			{site.consulting && <Consulting consulting={site.consulting} />}
			<p class="small-print">
				{site.copyright && <span>{site.copyright}</span>}
				{site.social.map(({ name, url }) => (
					<a
						key={url}
						href={siteUrl(site, url)}
						rel={url.startsWith('/') ? undefined : 'me noopener'}
					>
						{name}
					</a>
				))}
			</p>
		</footer>
	)
}
