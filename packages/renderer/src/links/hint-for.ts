import { decodePath, joinInside, refAddress, shownAddress } from '@blog/core'
import type { Rendering } from '../rendering.ts'
import { aboutHidden } from './about-hidden.ts'
import { nearestFile } from './nearest-file.ts'
import { nearestPath } from './nearest-path.ts'

/**
 * Says what to write in place of a link that leads nowhere: a path that leads somewhere from the post, as it stands.
 *
 * @param path What a `ref` of Hugo's names; of other links the link.
 */
export function hintFor(href: string, path: string, { context, post }: Rendering): string {
	const whole = withScheme(path) ?? nested.exec(path)?.groups?.address
	if (whole !== undefined) return `Write \`${whole}\`.`
	const hidden = context.resolveHidden?.(post.file, href)
	if (hidden) return aboutHidden(hidden)
	const written = path.replace(/[?#].*$/s, '')
	const near = () => nearestPath(written, context.paths?.() ?? new Map())
	const beside = () => nearestFile(written, post.file, context.files ?? [])
	for (const find of written.startsWith('/') ? [near, beside] : [beside, near]) {
		const meant = find()
		if (meant !== undefined && meant !== written && context.resolve(post.file, meant))
			return `Did you mean \`${shownAddress(meant)}\`?`
	}
	return wayOut(href, written, post.file)
}

/** What to do if nothing is like it. */
function wayOut(href: string, path: string, from: string): string {
	if (refAddress(href) !== undefined)
		return 'Write the path of a page below the content folder, as in `posts/one.md`.'
	if (path.startsWith('/')) return 'Put a file or a page there, or write the path of one that is.'
	if (!/\.(?!(?:md|markdown|mdx|html?)$)[a-z][a-z\d]*$/i.test(path))
		return 'Write the path of a file, seen from this one, or a whole address, as in `https://example.org/`.'
	const file = joinInside(from.split('/').slice(0, -1), decodePath(path) ?? path)
	if (file === undefined) return 'Write the path of a file that lies in this site.'
	return `Put a file at \`${file}\`, or write the path of one that is there.`
}

/** Markdown of a link within the address of a link. */
const nested = /^(?:\[|%5B)[^\]]*?(?:\]|%5D)\((?<address>https?:\/\/[^\s)]+)/i

const mail = /^[^\s/@?#:]+@[\w-]+(?:\.[\w-]+)+$/
const host = /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|edu|gov|io|dev)(?![\w.-]))/i
const scheme = /^https?\/\/(?=.)/i

function withScheme(href: string): string | undefined {
	if (mail.test(href)) return `mailto:${href}`
	if (scheme.test(href)) return href.replace(scheme, 'https://')
	return host.test(href) ? `https://${href}` : undefined
}
