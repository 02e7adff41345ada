import { allReferences, type Diagnostic, type Post, parseUrl, type Reference } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import type { CheckedSite, Finder } from '../checked-site.ts'

/** Names that no authority gives a certificate for, and those of examples. */
const local =
	/\.(?:local|localhost|internal|lan|home|test|example|invalid|onion)$|^[^.]+$|^[\d.]+$|^\[|(?:^|\.)example\.(?:com|net|org)$/

/** Finds links, images, films, sounds and frames whose addresses say `http:`. Each once a post: old ones have dozens. */
export const insecureAddresses: Finder = ({ site, entries }) =>
	entries.flatMap((post) => insecureIn(post, site))

function insecureIn(post: Post<unknown>, site: CheckedSite['site']): readonly Diagnostic[] {
	const found = allReferences(post)
		.filter(({ url }) => isInsecure(url, site))
		.sort((a, b) => a.line - b.line || a.column - b.column)
	const [first, ...others] = found
	if (!first) return []
	const rest = others.length === 0 ? '' : `, like ${others.length} more below`
	const message = `Unexpected \`http:\` in \`${first.url}\`${rest}, expected \`https:\``
	const hint =
		'Write `https:` if the host answers it: what comes by `http:` can be read and changed on its way.'
	return [report('address-insecure', post.file, message, { place: placeOf(first), hint })]
}

function isInsecure(url: string, { config }: CheckedSite['site']): boolean {
	if (!/^http:\/\//i.test(url)) return false
	const host = parseUrl(url)?.hostname
	if (host === undefined || local.test(host)) return false
	// A site that has no other address itself.
	return !(config.hasUrl && parseUrl(config.url)?.origin === parseUrl(url)?.origin)
}

function placeOf({ line, column }: Reference) {
	return { line, column }
}
