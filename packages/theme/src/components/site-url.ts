import type { Site } from '../site.ts'

/** Puts the path that the site lives under before a site-absolute URL; others stay. */
export function siteUrl(site: Site, url: string): string {
	return url.startsWith('/') && !url.startsWith('//') ? site.basePath + url : url
}

/** The home page of the site in its language. */
export function homeUrl({ home = '/' }: Site): string {
	return home
}

/** The whole address of a page of the site. */
export function absoluteUrl(site: Site, url: string): string {
	return url.startsWith('/') && !url.startsWith('//') ? site.url + url : url
}

/** The same for those who take nothing but whole addresses: none while the site has no address. */
export function wholeUrl(site: Site, url: string | undefined): string | undefined {
	if (url === undefined || url === '') return undefined
	const whole = absoluteUrl(site, url)
	return /^https?:\/\//.test(whole) ? whole : undefined
}
