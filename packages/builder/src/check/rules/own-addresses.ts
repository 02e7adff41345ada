import { type Diagnostic, decodePath, encodePath, type Post, pathBelow } from '@blog/core'
import type { OwnRedirect } from '../../config/own-redirect.ts'
import { report } from '../../diagnostics/rules.ts'
import { ownRedirects } from '../../plan/redirects/own-redirects.ts'
import { outputPath } from '../../text/output-path.ts'
import type { CheckedSite, Finder } from '../checked-site.ts'
import { editFor } from '../fix/edit-for.ts'

type Redirect = OwnRedirect
type LinePlace = { readonly line: number; readonly column: number }

/**
 * Finds links that say the whole address of a page that this site does not have, and links to old addresses. A build says of
 * the first nothing: the rest of the host may be somebody else's.
 */
export const ownAddresses: Finder = (checked) => {
	const moved = new Map(
		oldPaths(checked).map((redirect) => [keyOf(decoded(redirect.from)), redirect] as const),
	)
	return checked.entries.flatMap((post) =>
		post.links.flatMap((link): Diagnostic[] => {
			const path = ownPath(link.url, checked)
			if (path === undefined) return []
			const { line, column } = link
			const place = { line, column }
			const redirect = moved.get(keyOf(path))
			if (redirect !== undefined) return [redirected(post, link.url, redirect, checked, place)]
			if (!isWholeAddress(link.url) || checked.answers(encodePath(path))) return []
			return [missing(post, link.url, checked, place)]
		}),
	)
}

/** Of the config those that are made, and lead to a page of the site. */
function oldPaths({ site, plan, answers }: CheckedSite): readonly Redirect[] {
	const made = new Set(plan.outputs.flatMap(({ path, alias }) => (alias?.isOfConfig ? path : [])))
	const own = ownRedirects(site).filter(
		({ from, to }) => made.has(outputPath(from) ?? '') && !/[?#]/.test(to) && answers(to),
	)
	return [...own, ...site.blog.redirects]
}

/** Only where it is plain that the old address is meant there is one to write. */
function redirected(
	post: Post<unknown>,
	url: string,
	{ from, to }: Redirect,
	checked: CheckedSite,
	place: LinePlace,
): Diagnostic {
	const present = presentAddress(url, to, checked)
	const message = `Unexpected old address \`${url}\`, expected \`${present}\`, where it leads to`
	const { resolveHidden } = checked.site.blog
	const hidden = resolveHidden(post.file, url) ?? resolveHidden(post.file, from)
	if (hidden) {
		const name = `\`${hidden.file}\``
		const hint = `It is the address of ${name} too, which is not shown (${hidden.reason}): if that is meant, link to the file, else write the present one.`
		return report('link-redirected', post.file, message, { place, hint })
	}
	const hint = 'Write the present one where the address stands.'
	const found = report('link-redirected', post.file, message, { place, hint, instead: present })
	const isMended = editFor(post, found) !== undefined
	return isMended ? { ...found, hint: '`blog check --fix` writes the present one.' } : found
}

/** Whole if the old one was, with its base path if that had it, and with its fragment. */
function presentAddress(url: string, to: string, { site }: CheckedSite): string {
	const { config } = site
	const [suffix = ''] = /[?#].*$/s.exec(url) ?? []
	if (!url.startsWith('/') || url.startsWith('//')) return config.url + to + suffix
	return (url.startsWith(`${config.basePath}/`) ? config.basePath : '') + to + suffix
}

/** Whether a link names a host. */
export function isWholeAddress(url: string): boolean {
	return /^(?:https?:)?\/\//i.test(url)
}

/** The path on this site that a link says from its root, decoded. */
function ownPath(url: string, { site }: Pick<CheckedSite, 'site'>): string | undefined {
	const { config } = site
	if (isWholeAddress(url)) return config.hasUrl ? pathBelow(config.url, url) : undefined
	if (!url.startsWith('/')) return undefined
	const path = decoded(url.replace(/[?#].*$/s, ''))
	return path.startsWith(`${config.basePath}/`) ? path.slice(config.basePath.length) : path
}

function missing(
	{ file }: Post<unknown>,
	url: string,
	{ site }: CheckedSite,
	place: LinePlace,
): Diagnostic {
	const message = `Unexpected address \`${url}\`, nothing that this site publishes is there`
	const hint = `Mend it, or link to the file (\`other.md\`). If something else on ${new URL(site.config.url).host} answers it, write \`<!-- blog-ignore own-address-missing -->\` above it.`
	return report('own-address-missing', file, message, { place, hint })
}

function decoded(path: string): string {
	return decodePath(path) ?? path
}

/** With and without a slash at its end it is one address. */
function keyOf(path: string): string {
	return path.toLowerCase().replace(/\/(?:index\.html)?$/, '')
}
