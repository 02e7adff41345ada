import type { ElementStep } from './visit-elements.ts'

/**
 * Marks links to other sites with `rel="noopener external"`; no new window is opened.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-external
 */
export const markExternalLink: ElementStep = (link, { siteOrigin }) => {
	const { href, rel } = link.properties
	if (typeof href !== 'string' || !/^(?:https?:)?\/\//i.test(href)) return
	const origin = originOf(href)
	if (origin === undefined || origin === siteOrigin) return
	const known = Array.isArray(rel) ? rel.map(String) : typeof rel === 'string' ? rel.split(/\s+/) : []
	link.properties.rel = [...new Set([...known.filter(Boolean), 'noopener', 'external'])]
}

/** Scheme does not matter: `http:` links to the own host are own links. */
function originOf(href: string): string | undefined {
	return URL.parse(href, 'https://relative.invalid')?.host
}
