import type { Post } from '../../post/post.ts'

/** Posts by {@link hugoPath} of their file. */
export type PostsByPath<Data> = ReadonlyMap<string, Post<Data>>

/** Finds posts as Hugo does: of two files with one path the first. */
export function postsByPath<Data>(posts: readonly Post<Data>[]): PostsByPath<Data> {
	return firstByPath(posts, ({ file }) => file)
}

/** Things by {@link hugoPath} of their files: of two with one path the first. */
export function firstByPath<Thing>(
	things: Iterable<Thing>,
	fileOf: (thing: Thing) => string,
): ReadonlyMap<string, Thing> {
	const found = new Map<string, Thing>()
	for (const thing of things) {
		const path = hugoPath(fileOf(thing))
		if (!found.has(path)) found.set(path, thing)
	}
	return found
}

/**
 * What Hugo makes of the path of a file: capitals do not count, and spaces are hyphens.
 *
 * @see https://github.com/gohugoio/hugo/blob/v0.150.0/common/paths/pathparser.go
 * @example hugoPath('content/My Page.md') // 'content/my-page.md'
 */
export function hugoPath(file: string): string {
	return file.toLowerCase().replaceAll(' ', '-')
}
