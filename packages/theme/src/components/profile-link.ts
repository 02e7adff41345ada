import { attribute, type Html, html, raw } from '../html/html.ts'
import type { MenuItem, Site } from '../site.ts'
import { protectedEmail, references } from './protected-email.ts'
import { siteUrl } from './site-url.ts'

/**
 * Links to a profile; an e-mail address is protected, in its name too.
 *
 * @param mark Shown in the place of its name.
 */
export function profileLink(site: Site, { name, url }: MenuItem, mark?: Html): Html {
	const address = /^mailto:([^?]+)$/i.exec(url)?.[1]
	if (address !== undefined)
		return html`<span>${raw(protectedEmail(address, mark?.text ?? references(name)))}</span>`
	const rel = /^https?:/.test(url) ? 'me noopener' : undefined
	return html`<a href="${siteUrl(site, url)}"${attribute('rel', rel)}>${mark ?? name}</a>`
}
