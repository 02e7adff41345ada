import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { parseUrl } from './url.ts'

/**
 * Reads where a page of a Jekyll site leads on to, at once: `redirect_to`, of a list the first.
 *
 * @returns An address of the web, or a path of this site.
 * @see https://github.com/jekyll/jekyll-redirect-from#redirect-to
 */
export function readRedirect(
	frontMatter: FrontMatter,
	file: string,
	diagnostics: Diagnostic[],
): string | undefined {
	const { redirect_to: written } = frontMatter.values
	const first: unknown = Array.isArray(written)
		? written.find((one) => one !== null && one !== undefined)
		: written
	if (first === null || first === undefined || first === '') return undefined
	const address = typeof first === 'string' ? addressOf(first.trim()) : undefined
	if (address !== undefined) return address
	const message = `Unexpected \`redirect_to\` \`${String(first)}\`, expected an address or a path: the page is shown, and leads nowhere`
	const hint = 'Write a whole address, `https://example.com/new/`, or a path of this site, `/new/`.'
	const place = frontMatter.place(['redirect_to'])
	diagnostics.push(report('redirect-to-unread', file, message, { place, hint }))
	return undefined
}

function addressOf(written: string): string | undefined {
	if (/^https?:\/\//i.test(written)) return parseUrl(written)?.href
	if (written === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return undefined
	const url = parseUrl(`/${written.replace(/^\/+/, '')}`, 'https://example.com')
	return url && url.pathname + url.search + url.hash
}
