import { type Diagnostic, editDistance, knownKeys, type Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { type CheckedSite, type Finder, placeOfKey } from '../checked-site.ts'

/** Shorter names are a letter from too many words. */
const SHORTEST = 4
const names = [...knownKeys.values()].filter((name) => name.length >= SHORTEST)
/** Words of their own that are a letter away. */
const words = new Set(['data', 'rate', 'guide', 'page', 'tape'])

/**
 * Finds keys that are one letter from a known one and stand in one post alone: who has keys of their own has them more than once. Where the right key is
 * missing, and its loss would show on the site, a build tells already.
 */
export const doubtfulKeys: Finder = ({ site, entries }) => {
	const uses = new Map<string, number>()
	for (const post of entries)
		for (const key of keysOf(post))
			uses.set(key.toLowerCase(), (uses.get(key.toLowerCase()) ?? 0) + 1)
	return entries.flatMap((post) =>
		keysOf(post).flatMap((key): Diagnostic[] => {
			if (uses.get(key.toLowerCase()) !== 1) return []
			const meant = meantBy(key)
			if (meant === undefined) return []
			const place = placeOfKey(post, key)
			if (isTold(site, post.file, place.line)) return []
			const hint = `Did you mean \`${meant}\`? A key of your own may have any name.`
			const message = `Unexpected key \`${key}\`: no other post has it`
			return [report('front-matter-key-doubtful', post.file, message, { place, hint })]
		}),
	)
}

function keysOf({ fileData }: Post<unknown>): readonly string[] {
	return Object.keys(Object(fileData.matter))
}

function meantBy(key: string): string | undefined {
	const plain = plainName(key)
	if (plain.length < SHORTEST || knownKeys.has(key.toLowerCase()) || words.has(plain))
		return undefined
	return names.find((name) => isLike(plain, plainName(name)))
}

/** A list and one of it are two words. */
function isLike(key: string, name: string): boolean {
	return key !== `${name}s` && `${key}s` !== name && editDistance(key, name) <= 1
}

function plainName(name: string): string {
	return name.toLowerCase().replace(/[-_]/g, '')
}

function isTold({ blog }: CheckedSite['site'], file: string, line: number): boolean {
	return blog.diagnostics.some(
		(one) => one.rule === 'front-matter-unknown-key' && one.file === file && one.line === line,
	)
}
