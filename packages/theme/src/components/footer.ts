import { type Html, html } from '../html/html.ts'
import { lineOfMarkdown } from './line-of-markdown.ts'
import type { Parts } from './parts.ts'
import { profileLink } from './profile-link.ts'
import type { FooterProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** What stands below every page: the author's offer, copyright, profiles, the way to the feeds. */
export function Footer({ site, feeds }: FooterProps, { Consulting, kept, wording }: Parts): Html {
	const [feed] = feeds
	const hasFeed =
		site.subscribe || site.social.some(({ url, name }) => url === feed?.url || /^rss$/i.test(name))
	const same = kept.same(
		site,
		'footer',
		() => html`
			${site.consulting && Consulting({ consulting: site.consulting })}
			<p class="small-print">
				${site.copyright && html`<span${wording.dir(site.copyright)}>${lineOfMarkdown(site, site.copyright)}</span>`}
				${site.social.map((profile) => profileLink(site, profile))}
				${site.subscribe && html`<a href="${siteUrl(site, site.subscribe)}">${wording.texts.subscribe}</a>`}
		`,
	)
	return html`
		<footer class="site-footer">
			${same}
				${feed && !hasFeed && html`<a href="${siteUrl(site, feed.url)}" type="${feed.type}">RSS</a>`}
			</p>
		</footer>
	`
}
