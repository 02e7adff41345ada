import { attribute, type Html, html } from '../html/html.ts'
import type { Site } from '../site.ts'
import type { Parts } from './parts.ts'
import type { HeaderProps } from './props.ts'
import { homeUrl, siteUrl } from './site-url.ts'

/** Title of the site, its menus, and the switch between light and dark (shown when scripts run). */
export function Header({ site, current, translations }: HeaderProps, parts: Parts): Html {
	let marks = current === homeUrl(site) ? 'home' : current === site.search?.url ? 'search' : ''
	for (const { url } of site.menu) marks += `,${currentOf(url, current, site) ?? ''}`
	// Of several languages each page has a menu of its own.
	if (site.languages) return write(site, current, parts, parts.LanguageMenu({ site, translations }))
	return parts.kept.same(site, `header ${marks}`, () => write(site, current, parts))
}

/** There are as many as there are ways to mark its menu. */
function write(
	site: Site,
	current: string,
	{ wording, SearchLink, SchemeToggle }: Parts,
	languages?: Html,
): Html {
	const { texts } = wording
	const home = homeUrl(site)
	return html`
		<header class="site-header">
			<a class="site-title" href="${siteUrl(site, home)}" accesskey="h"
				${attribute('aria-current', current === home ? 'page' : undefined)}
				${wording.dir(site.title)}>${site.title}</a>
			${site.menu.length > 0 && html`<nav aria-label="${texts.mainMenu}"><ul>${site.menu.map(item)}</ul></nav>`}
			${languages}
			${SearchLink({ site, current })}
			${SchemeToggle({})}
		</header>
	`

	function item({ name, url }: Site['menu'][number]): Html {
		const mark = attribute('aria-current', currentOf(url, current, site))
		const dir = wording.dir(name)
		return html`<li><a href="${siteUrl(site, url)}"${mark}${dir}>${name}</a></li>`
	}
}

/** `page` for the page itself, `true` for one below it. */
function currentOf(url: string, current: string, site: Site): 'page' | 'true' | undefined {
	if (url === current) return 'page'
	// Everything is below the home page.
	if (url === homeUrl(site)) return undefined
	return url.length > 1 && url.endsWith('/') && current.startsWith(url) ? 'true' : undefined
}
