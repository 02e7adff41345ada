import { type Html, html } from '../html/html.ts'
import type { Site } from '../site.ts'
import { profileLink } from './profile-link.ts'
import { socialShapes } from './social-shapes.ts'

/** Other names of the same mark. */
const others: Readonly<Record<string, string>> = {
	twitter: 'x',
	mail: 'email',
	scholar: 'googlescholar',
}

/** Profiles as marks; one whose mark is not known shows its name. */
export function socialIcons(site: Site): Html | undefined {
	if (site.social.length === 0) return undefined
	return html`<ul class="social">${site.social.map((profile) => html`<li>${profileLink(site, profile, icon(profile.name))}</li>`)}</ul>`
}

/** The title is what a screen reader says, and what stands beside the pointer. */
function icon(name: string): Html | undefined {
	const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
	const shape = socialShapes.get(others[key] ?? key)
	if (shape === undefined) return undefined
	return html`<svg viewBox="0 0 24 24" width="22" height="22" fill="currentColor" role="img"><title>${name}</title><path d="${shape}"/></svg>`
}
