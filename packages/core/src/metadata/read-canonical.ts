import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { parseUrl } from './url.ts'

/** The key of it. */
export const canonicalKey = 'canonicalURL'

/**
 * Checks the address of the original of a post.
 *
 * @param written Trimmed.
 * @returns An address of the web, or a path from the root of the host, as written; `undefined` for anything else, which is told.
 */
export function readCanonical(
	written: string | undefined,
	file: string,
	frontMatter: Pick<FrontMatter, 'place'>,
	diagnostics: Diagnostic[],
): string | undefined {
	if (written === undefined || isAddress(written)) return written
	const message = `Unexpected \`${canonicalKey}\` \`${written}\`, expected a whole address: it is left out`
	const hasHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i.test(written)
	const whole = hasHost ? `https://${written}` : 'https://example.com/post/'
	const hint = `Write a whole one, \`${whole}\`, or a path of this site, \`/post/\`.`
	const place = frontMatter.place([canonicalKey])
	diagnostics.push(report('url-invalid', file, message, { place, hint }))
	return undefined
}

function isAddress(written: string): boolean {
	if (!/^(?:https?:\/\/|\/)/i.test(written) || /\s/.test(written)) return false
	return parseUrl(written, 'https://example.com') !== undefined
}
