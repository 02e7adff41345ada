import type { HeaderProps } from './props.ts'
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
			<nav aria-label="Main">
				<ul>
					{site.menu.map(({ name, url }) => (
						<li key={url}>
							<a href={siteUrl(site, url)} aria-current={url === current ? 'page' : undefined}>
								{name}
							</a>
						</li>
					))}
				</ul>
			</nav>
			<button
				type="button"
				class="scheme-toggle"
				accesskey="t"
				aria-label="Switch between light and dark"
				hidden
			>
				<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
					<circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5" />
					<path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
				</svg>
			</button>
		</header>
	)
}
