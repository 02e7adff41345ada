import { decodePath, encodePath } from '@blog/core'
import type { TermAddress } from './term-addresses.ts'

/**
 * Finds the address that a link to the page of a tag must have, or to what lies below it: its feed, its second page.
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
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
	const decoded = decodePath(path) ?? path
	for (const { from, to } of addresses)
		for (const start of ['', ...starts]) {
			const gone = start + (decodePath(from) ?? from).replace(/\/$/, '')
			const rest = decoded.slice(gone.length)
			if (decoded.startsWith(gone) && (rest === '' || rest.startsWith('/')))
				return start + to.replace(/\/$/, '') + encodePath(rest) + suffix
		}
	return undefined
}
