/** The program of a page, which stands between its first lines of `---`, at its places; a page without one as a whole. */
export function programOf(page: string): string {
	const start = page.length - page.trimStart().length
	if (!/^---[ \t]*\r?\n/.test(page.slice(start))) return page
	const end = page.indexOf('\n---', start + 3)
	return end < 0 ? page : `${page.slice(0, start)}   ${page.slice(start + 3, end)}`
}
