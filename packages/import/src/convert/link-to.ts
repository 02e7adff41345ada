import { decodePath, parseUrl } from '@blog/core'
import { endingOf } from '../media/media-types.ts'
import type { Survey, Target } from '../survey/survey.ts'
import { relativePath } from './relative-path.ts'

/** Tells whether an address is of the web, or a path. */
export function isWeb(address: string): boolean {
	return !/^\s*[a-z][a-z0-9+.-]*:/i.test(address) || /^\s*https?:/i.test(address)
}

/**
 * What a link becomes: a post of the export is named by its file, a picture of it by its address; what else is on the old site stays there.
 *
 * @param file POSIX path of the file that the link is in.
 * @returns `undefined` if it is no link for readers, such as `javascript:`.
 */
export function linkTo(written: string, file: string, survey: Survey): string | undefined {
	const href = withoutRedirect(written)
	if (/^\s*(?:mailto|tel|xmpp|sms):/i.test(href) || href.startsWith('#')) return href
	if (!isWeb(href)) return undefined
	const target = targetOf(href, survey)
	if (target === undefined) return sectionOf(href) ?? survey.site.absolute(href)
	if ('address' in target) return target.address
	if ('url' in target) return target.url
	// Medium's fragments say who shared a link, or number a paragraph.
	const isMedium = /^https:\/\/(?:[\w-]+\.)?medium\.com\//.test(href)
	const fragment = (isMedium ? undefined : /#.*$/s.exec(href)?.[0]) ?? ''
	return target.file === file && fragment !== ''
		? fragment
		: relativePath(file, target.file) + fragment
}

/** The list of a section of Zola that says nothing of itself, and has no file here. */
export function sectionOf(href: string): string | undefined {
	return /^@(\/(?:[^#?]*\/)?)_index\.md(?:#.*)?$/s.exec(href)?.[1]
}

/** Tells whether a link leads to a file of the old site that is no page. */
export function isFile(href: string, survey: Survey): boolean {
	const target = targetOf(href, survey)
	if (target !== undefined) return 'address' in target
	const path = survey.site.below(href)
	return path !== undefined && endingOf(path) !== ''
}

/** Links of Medium to other sites go by way of its own. */
function withoutRedirect(href: string): string {
	const url = /^https:\/\/medium\.com\/r\/?\?/.test(href) ? parseUrl(href) : undefined
	return url?.searchParams.get('url') ?? href
}

/** Finds what a link means, by the ways in which the formats name a post; `undefined` if it is nothing of the export. */
export function targetOf(href: string, { site, targets }: Survey): Target | undefined {
	// `@/blog/hello.md` is a file of a Zola site.
	if (href.startsWith('@/')) {
		const path = href.slice(2).replace(/#.*$/s, '')
		return targets.get(`file:${path}`) ?? targets.get(`file:${decodePath(path) ?? path}`)
	}
	const key = site.keyOf(href)
	const found = key === undefined ? undefined : targets.get(key)
	// Addresses of Medium may say anything before the id of the post.
	const id = /^https?:\/\/[^?#]*[/-]([0-9a-f]{8,14})(?:[?#]|$)/.exec(href)?.[1]
	return found ?? (id === undefined ? undefined : targets.get(`medium:${id}`))
}
