import type { Parts } from '../components/parts.ts'
import { attribute, type Html, html } from '../html/html.ts'
import type { View } from '../view.ts'

/** Scripts that are written from right to left, as in `ar-Arab`. */
const rightToLeft = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
])

/** The frame of every page. */
export function Document(view: View, icon: string | undefined, main: Html, parts: Parts): Html {
	const { Head, Header, Footer } = parts
	const { site, head } = view
	const language = view.kind === 'post' || view.kind === 'page' ? view.post.language : site.language
	return html`
		<html${attribute('lang', language)}${attribute('dir', isRightToLeft(language) ? 'rtl' : undefined)}>
			${Head({ site, head, view, icon: icon ?? site.assets.icon })}
			<body class="page-${view.kind}">
				<a class="skip-link" href="#main">Skip to content</a>
				${Header({ site, current: head.url })}
				<main id="main">${main}</main>
				${Footer({ site, feeds: head.feeds })}
			</body>
		</html>
	`
}

/** Of a language: there are few, and asking takes as long as writing a short page. */
const directions = new Map<string, boolean>()

function isRightToLeft(language: string): boolean {
	const known = directions.get(language)
	if (known !== undefined) return known
	const found = rightToLeft.has(new Intl.Locale(language).maximize().script ?? '')
	directions.set(language, found)
	return found
}
