import { attribute, type Html, html, raw } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { LanguageMenuProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** More than these fold away. */
const MOST_IN_A_ROW = 3

/**
 * The other languages of a site: each leads to the page in that language, or to its home page if there is none. Without scripts.
 *
 * @returns Nothing for a site of one language.
 */
export function LanguageMenu(
	{ site, translations = [] }: LanguageMenuProps,
	{ wording }: Parts,
): Html {
	const { languages = [] } = site
	const { language, texts } = wording
	const current = languages.find((one) => one.language === language)
	const others = languages.filter((one) => one !== current)
	if (others.length === 0) return raw('')
	const urls = new Map(translations.map(({ language, url }) => [language, url]))
	const items = others.map((one) => {
		const url = siteUrl(site, urls.get(one.language) ?? one.url)
		const known = wording.tagOf(one.language)
		const tag = [attribute('hreflang', known), attribute('lang', known)]
		return html`<li><a href="${url}"${tag}${attribute('dir', 'auto')}>${one.name}</a></li>`
	})
	const list = html`<ul>${items}</ul>`
	return html`
		<nav class="languages" aria-label="${texts.languages}">
			${
				others.length > MOST_IN_A_ROW
					? html`<details><summary>${current?.name ?? texts.languages}</summary>${list}</details>`
					: list
			}
		</nav>
	`
}
