import type { ShareTarget } from '@blog/theme'

/** The theme's, without loading it. */
const known = {
	mastodon: true,
	bluesky: true,
	x: true,
	linkedin: true,
	reddit: true,
	facebook: true,
	whatsapp: true,
	telegram: true,
	hackernews: true,
	email: true,
} as const satisfies Readonly<Record<ShareTarget, true>>

/** Every place that readers may send a post to. */
export const shareTargets = Object.keys(known) as readonly ShareTarget[]

/** PaperMod's names of some. */
const papermod: Readonly<Record<string, ShareTarget>> = { twitter: 'x', ycombinator: 'hackernews' }

/**
 * Reads a list such as PaperMod's `ShareButtons`; what is not known is left out, as there.
 *
 * @returns `undefined` if there is no list.
 */
export function readShareTargets(names: unknown): readonly ShareTarget[] | undefined {
	if (!Array.isArray(names)) return undefined
	const found = names.flatMap((name) => {
		const target = typeof name === 'string' && (papermod[name] ?? name)
		return shareTargets.filter((one) => one === target)
	})
	return [...new Set(found)]
}
