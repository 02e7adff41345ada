import { type Blog, BlogError, decodePath, type Post } from '@blog/core'
import { type Move, movedFile } from './move.ts'
import { postsOf } from './site-change.ts'

/**
 * Makes sure that what comes of a renaming is the post that was asked for: it has the name, and it and its translations stay in their languages. The end of a file's name may
 * say a language, and its beginning a date.
 *
 * @param before The post as it is.
 * @param after The same with its new name.
 * @throws {BlogError} `USAGE` with a name that would do.
 */
export function checkNamed(
	name: string,
	[before, after]: readonly [Post<unknown>, Post<unknown>],
	[blog, next]: readonly [Blog<unknown>, Blog<unknown>],
	moves: readonly Move[],
): void {
	const languages = new Map(postsOf(next).map(({ file, language }) => [file, language]))
	for (const { file: old, language } of [before, ...blog.translations(before)]) {
		const file = movedFile(old, moves)
		const now = languages.get(file)
		if (now !== undefined && now !== language)
			throw refusal(`${file} would be in ${now}, not in ${language}`, name.replaceAll('.', '-'))
	}
	if (after.slug !== name && lastOf(after.url) !== name)
		throw refusal(`${after.file} would be \`${after.slug}\``, after.slug)

	function refusal(reason: string, meant: string): BlogError {
		return new BlogError('USAGE', `Unexpected name ${name}: ${reason}; did you mean ${meant}?`)
	}
}

/** The last segment of an address. */
function lastOf(url: string): string | undefined {
	const last =
		url
			.replace(/(?:\.html|\/)$/, '')
			.split('/')
			.at(-1) ?? ''
	return decodePath(last) ?? last
}
