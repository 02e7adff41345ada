import { attribute, type Html, html } from '../html/html.ts'
import type { Site } from '../view.ts'
import type { Parts } from './parts.ts'
import type { HeaderProps } from './props.ts'
import { schemeToggle } from './scheme-toggle.ts'
import { searchLink } from './search-link.ts'
import { siteUrl } from './site-url.ts'

/** Title of the site, its menu, and the switch between light and dark (shown when scripts run). */
export function Header({ site, current }: HeaderProps, { kept }: Parts): Html {
	let marks = current === '/' ? 'home' : current === site.search ? 'search' : ''
	for (const { url } of site.menu) marks += `,${currentOf(url, current) ?? ''}`
	return kept.same(site, `header ${marks}`, () => write(site, current))
}

/** There are as many as there are ways to mark its menu. */
function write(site: Site, current: string): Html {
	return html`
		<header class="site-header">
			<a class="site-title" href="${siteUrl(site, '/')}" accesskey="h"
				${attribute('aria-current', current === '/' ? 'page' : undefined)}>${site.title}</a>
			${site.menu.length > 0 && html`<nav aria-label="Main"><ul>${site.menu.map(item)}</ul></nav>`}
			${searchLink(site, current)}
			${schemeToggle}
		</header>
	`

	function item({ name, url }: Site['menu'][number]): Html {
		const mark = attribute('aria-current', currentOf(url, current))
		return html`<li><a href="${siteUrl(site, url)}"${mark}>${name}</a></li>`
	}
}

/** `page` for the page itself, `true` for one below it. */
function currentOf(url: string, current: string): 'page' | 'true' | undefined {
	if (url === current) return 'page'
	return url.length > 1 && url.endsWith('/') && current.startsWith(url) ? 'true' : undefined
}
