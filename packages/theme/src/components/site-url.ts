import type { Site } from '../view.ts'

/** Puts the path that the site lives under before a site-absolute URL; others stay. */
export function siteUrl(site: Site, url: string): string {
	return url.startsWith('/') && !url.startsWith('//') ? site.basePath + url : url
}

/** The whole address of a page of the site. */
export function absoluteUrl(site: Site, url: string): string {
	return url.startsWith('/') && !url.startsWith('//') ? site.url + url : url
}
