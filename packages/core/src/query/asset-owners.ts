import type { Post } from '../post/post.ts'

/**
 * Finds the bundle of each file that lies in one: of translations, which have their files in common, one that is shown, and before others
 * the one that the file is of the language of.
 *
 * @param languageOf What the name of a file says, else the language of files that do not say another.
 */
export function assetOwners(
	visible: readonly Post<unknown>[],
	all: readonly Post<unknown>[],
	languageOf: (file: string) => string,
): ReadonlyMap<string, Post<unknown>> {
	const owners = new Map<string, Post<unknown>>()
	for (const post of all) for (const file of post.assets) owners.set(file, post)
	for (const isOwn of [false, true])
		for (const post of visible)
			for (const file of post.assets)
				if ((languageOf(file) === post.language) === isOwn) owners.set(file, post)
	return owners
}
