/**
 * Writes an address as people read it: letters that are no ASCII as themselves, and what cannot be seen as it is. Browsers take it too.
 *
 * @example shownAddress('/posts/%E4%BD%A0%20a/') // '/posts/你%20a/'
 */
export function shownAddress(url: string): string {
	return url.includes('%') ? url.replace(/(?:%[89a-f][\da-f])+/gi, decoded) : url
}

function decoded(run: string): string {
	try {
		const text = decodeURIComponent(run)
		return /[\s\p{C}]/u.test(text) ? run : text
	} catch {
		return run
	}
}
