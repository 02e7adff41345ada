import { decodePath, encodePath, splitSuffix } from '@blog/core'
import type { TermAddress } from './term-addresses.ts'

/**
 * Finds the address that a link to the page of a tag must have, or to what lies below it: its feed, its second page; in any case, as tags are.
 *
 * @param starts What may stand before a path: the address of the site, the path that it lives under.
 * @returns `undefined` if it leads to none of these pages.
 *
 * @example termLink('/tags/golang#x', [{ from: '/tags/golang/', to: '/tags/go/' }], []) // '/tags/go#x'
 */
export function termLink(
	href: string,
	addresses: readonly TermAddress[],
	starts: readonly string[],
): string | undefined {
	const [path, suffix] = splitSuffix(href)
	const decoded = decodePath(path) ?? path
	for (const { from, to } of addresses)
		for (const start of ['', ...starts]) {
			const page = start + (decodePath(from) ?? from)
			if (isSame(decoded, page)) return start + to + suffix
			const rest = partBelow(decoded, page)
			if (rest === '') return start + to.replace(/\/$/, '') + suffix
			if (rest !== undefined) return start + stemOf(to) + encodePath(rest) + suffix
		}
	return undefined
}

/** What stands below a page in a path, such as `/index.xml` for the feed of `/tags/go/` or `/tags/go.html`; empty where its last slash alone is missing. */
function partBelow(path: string, page: string): string | undefined {
	const stem = stemOf(page)
	if (isSame(`${path}/`, page)) return ''
	return isSame(path.slice(0, stem.length + 1), `${stem}/`) ? path.slice(stem.length) : undefined
}

function stemOf(page: string): string {
	return page.replace(/(?:\.html|\/)$/, '')
}

function isSame(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase()
}
