import { escapeExpression } from '../../escape-expression.ts'
import { groupBy } from '../../group-by.ts'
import type { Post } from '../../post/post.ts'

/** Posts by {@link pagePaths} of their file, those in all languages. */
export type PostsByPath<Data> = ReadonlyMap<string, readonly Post<Data>[]>

/** Finds posts as Hugo does. */
export function postsByPath<Data>(
	posts: readonly Post<Data>[],
	pathOf: (file: string) => string,
): PostsByPath<Data> {
	return groupBy(posts, ({ file }) => pathOf(file))
}

/** Files by {@link hugoPath}: of two with one path the first. */
export function filesByPath(files: Iterable<string>): ReadonlyMap<string, string> {
	const found = new Map<string, string>()
	for (const file of files) {
		const path = hugoPath(file)
		if (!found.has(path)) found.set(path, file)
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

/**
 * Finds what Hugo takes for one page, in whatever language it is read: `one.fr.md`, `one/index.md`, `one/_index.fr.md` and `one`.
 *
 * @param languages That names of files may say.
 * @returns The {@link hugoPath} of a file without all of that.
 */
export function pagePaths(languages: readonly string[]): (file: string) => string {
	const tags = languages.map((tag) => escapeExpression(tag.toLowerCase()))
	const ofLanguage = new RegExp(`\\.(?:${tags.join('|')})$`)
	return (file) => {
		const bare = hugoPath(file).replace(/\.(?:mdx?|markdown|html)$/, '')
		return bare.replace(ofLanguage, '').replace(/(?:^|\/)_?index$/, '')
	}
}
