import { hostOf } from '../links/host-of.ts'
import type { ElementStep } from './visit-elements.ts'

/**
 * Marks links to other sites with `rel="noopener external"`; no new window is opened.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-external
 */
export const markExternalLink: ElementStep = (link, { siteHost }) => {
	const { href, rel } = link.properties
	if (typeof href !== 'string' || !/^(?:https?:)?\/\//i.test(href)) return
	const host = hostOf(href)
	if (host === undefined || host === siteHost) return
	const known = Array.isArray(rel) ? rel.map(String) : String(rel ?? '').split(/\s+/)
	link.properties.rel = [...new Set([...known.filter(Boolean), 'noopener', 'external'])]
}
