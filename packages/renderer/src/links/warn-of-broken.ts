import { readHugoRef, refAddress, shownAddress } from '@blog/core'
import type { Rendering } from '../rendering.ts'
import { hintFor } from './hint-for.ts'

/** Tells of a path that leads nowhere. */
export function warnOfBroken(
	rule: 'link-broken' | 'image-broken',
	href: string,
	expected: string,
	rendering: Rendering,
): void {
	const path = readHugoRef(href) ?? brokenPart(href, rendering) ?? href
	const shown = writtenPath(path)
	const hint = hintFor(href, path, rendering)
	// Of a `ref` there is no doubt that it is to be here.
	if (path === href && path.startsWith('/'))
		rendering.warn(
			'path-missing',
			`Unexpected path \`${shown}\`, nothing of this site is there`,
			hint,
		)
	else {
		const isHidden = rendering.context.resolveHidden?.(rendering.post.file, href)?.asset
		const meant = isHidden === undefined ? expected : 'a file that is published'
		rendering.warn(rule, `Unexpected path \`${shown}\`, expected ${meant}`, hint)
	}
}

/** Of an address with a `ref` of Hugo's in it what the `ref` says, or what stands before it if that leads somewhere. */
function brokenPart(href: string, { context, post }: Rendering): string | undefined {
	const { before, call, ref } = refAddress(href) ?? {}
	return before && call && context.resolve(post.file, call) ? before : ref
}

/** As its author probably wrote it: Markdown encodes what addresses cannot have. */
function writtenPath(path: string): string {
	return shownAddress(path).replace(/%(?:7[bcd]|5e|22)/gi, decodeURIComponent)
}
