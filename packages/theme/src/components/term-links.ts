import { attribute, type Html, html, raw } from '../html/html.ts'
import { isolated } from './isolated.ts'
import type { Parts } from './parts.ts'
import type { TermLinksProps } from './props.ts'
import { siteUrl } from './site-url.ts'

/** Tags or categories as a row of links. */
export function TermLinks(
	{ site, label, terms, counts = false }: TermLinksProps,
	{ wording }: Parts,
): Html {
	if (terms.length === 0) return raw('')
	return html`
		<ul class="terms"${attribute('aria-label', label)}>
			${terms.map(
				({ name, url, count }) => html`
					<li>
						<a class="p-category" href="${siteUrl(site, url)}" rel="tag">
							${isolated(name, wording)}${counts && html`<span class="count"> ${wording.number(count)}</span>`}
						</a>
					</li>
				`,
			)}
		</ul>
	`
}
