import { openSearch, type Search } from '@blog/search/query'

/** The folder of the site, with a slash at its end: this script lies in `assets/`. */
export const siteFolder = new URL('..', import.meta.url)

/**
 * Opens the index of a language. What a browser has of it is used after asking whether it is still so.
 *
 * @param folder With a slash at its end.
 */
export function openIndex(folder: string): Search {
	const base = new URL(folder, location.href)
	return openSearch(async (path) => {
		const response = await fetch(new URL(path, base), { cache: 'no-cache' })
		if (!response.ok) throw new Error(`${path}: ${response.status}`)
		return response.json()
	})
}
