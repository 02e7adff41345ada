import type { Rendering } from '../rendering.ts'
import { aboutHidden } from './about-hidden.ts'
import { nearestFile } from './nearest-file.ts'
import { nearestPath } from './nearest-path.ts'

/**
 * Says what to write in place of a link that leads nowhere: a path that leads somewhere from the post, as it stands.
 *
 * @param path What a `ref` of Hugo's names; of other links the link.
 * @returns `undefined` if nothing is like it.
 */
export function hintFor(
	href: string,
	path: string,
	{ context, post }: Rendering,
): string | undefined {
	const whole = withScheme(path)
	if (whole !== undefined) return `Write \`${whole}\`.`
	const hidden = context.resolveHidden?.(post.file, href)
	if (hidden) return aboutHidden(hidden)
	const written = path.replace(/[?#].*$/s, '')
	const near = () => nearestPath(written, context.paths?.() ?? new Map())
	const beside = () => nearestFile(written, post.file, context.files ?? [])
	for (const find of written.startsWith('/') ? [near, beside] : [beside, near]) {
		const meant = find()
		if (meant !== undefined && meant !== written && context.resolve(post.file, meant))
			return `Did you mean \`${meant}\`?`
	}
	return undefined
}

const mail = /^[^\s/@?#:]+@[\w-]+(?:\.[\w-]+)+$/
const host = /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|edu|gov|io|dev)(?![\w.-]))/i
const scheme = /^https?\/\/(?=.)/i

function withScheme(href: string): string | undefined {
	if (mail.test(href)) return `mailto:${href}`
	if (scheme.test(href)) return href.replace(scheme, 'https://')
	return host.test(href) ? `https://${href}` : undefined
}
