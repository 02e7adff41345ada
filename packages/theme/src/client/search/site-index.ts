import { openSearch } from '@blog/search/query'

/** The folder of the site, with a slash at its end: this script lies in `assets/`. */
export const siteFolder = new URL('..', import.meta.url)

/** The index of the site. What a browser has of it is used after asking whether it is still so. */
export const siteIndex = openSearch(async (path) => {
	const response = await fetch(new URL(`assets/search/${path}`, siteFolder), { cache: 'no-cache' })
	if (!response.ok) throw new Error(`${path}: ${response.status}`)
	return response.json()
})
