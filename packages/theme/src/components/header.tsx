import type { HeaderProps } from './props.ts'
import { SchemeToggle } from './scheme-toggle.tsx'
import { siteUrl } from './site-url.ts'

/** Title of the site, its menu, and the switch between light and dark (shown when scripts run). */
export function Header({ site, current }: HeaderProps) {
	return (
		<header class="site-header">
			<a
				class="site-title"
				href={siteUrl(site, '/')}
				accesskey="h"
				aria-current={current === '/' ? 'page' : undefined}
			>
				{site.title}
			</a>
			{site.menu.length > 0 && (
				<nav aria-label="Main">
					<ul>
						{site.menu.map(({ name, url }) => (
							<li key={url}>
								<a href={siteUrl(site, url)} aria-current={currentOf(url, current)}>
									{name}
								</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			<SchemeToggle />
		</header>
	)
}

/** `page` for the page itself, `true` for one below it. */
function currentOf(url: string, current: string): 'page' | 'true' | undefined {
	if (url === current) return 'page'
	return url.length > 1 && url.endsWith('/') && current.startsWith(url) ? 'true' : undefined
}
