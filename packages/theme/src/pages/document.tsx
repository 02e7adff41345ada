import type { ComponentChildren } from 'preact'
import { useComponents } from '../components/use-components.ts'
import type { View } from '../view.ts'

const rightToLeft = /^(?:ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b/

/** The frame of every page. */
export function Document({
	view,
	icon,
	children,
}: {
	readonly view: View
	readonly icon?: string | undefined
	readonly children: ComponentChildren
}) {
	const { Head, Header, Footer } = useComponents()
	const { site, head } = view
	const language = view.kind === 'post' || view.kind === 'page' ? view.post.language : site.language
	return (
		<html lang={language} dir={rightToLeft.test(language) ? 'rtl' : undefined}>
			<Head site={site} head={head} view={view} icon={icon ?? site.assets.icon} />
			<body class={`page-${view.kind}`}>
				<a class="skip-link" href="#main">
					Skip to content
				</a>
				<Header site={site} current={head.url} />
				<main id="main">{children}</main>
				<Footer site={site} feeds={head.feeds} />
			</body>
		</html>
	)
}
