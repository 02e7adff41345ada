import type { SiteSettings } from '../state/content.ts'
import { nulls } from './ghost-term.ts'

/** What Ghost says of a site. */
export function ghostSettings(settings: SiteSettings): object {
	const { title, description, url, language, timeZone = 'UTC', menu = [] } = settings
	return {
		title,
		description,
		...nulls('logo', 'icon', 'accent_color', 'cover_image', 'facebook', 'twitter'),
		lang: language,
		locale: language,
		timezone: timeZone === 'UTC' ? 'Etc/UTC' : timeZone,
		...nulls('codeinjection_head', 'codeinjection_foot'),
		navigation: menu.map(({ name, url: to }) => ({ label: name, url: to })),
		secondary_navigation: [],
		...nulls('meta_title', 'meta_description', 'og_image', 'og_title', 'og_description'),
		...nulls('twitter_image', 'twitter_title', 'twitter_description'),
		members_support_address: 'noreply',
		members_enabled: false,
		members_invite_only: false,
		paid_members_enabled: false,
		comments_enabled: 'off',
		recommendations_enabled: false,
		portal_button: false,
		url: `${url}/`,
		version: GHOST_VERSION,
	}
}

/** Of the API that is spoken, not of a Ghost that would be here. */
export const GHOST_VERSION = '6.0'
