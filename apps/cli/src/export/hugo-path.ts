import { type ContentFolders, type Post, placeInContent } from '@blog/core'

/**
 * Where a post lies below Hugo's `content`: where it lies here, with its language in its name.
 *
 * @example hugoPath({ file: 'content/fr/posts/a.md', language: 'fr' }, contents, 'en') // 'posts/a.fr.md'
 */
export function hugoPath(
	{ file, language }: Pick<Post<unknown>, 'file' | 'language'>,
	contents: ContentFolders,
	defaultLanguage: string,
): string {
	const { path } = placeInContent(file, contents)
	const below = path.replace(/\.(?:mdx?|markdown)$/i, '')
	if (language === defaultLanguage) return `${below}.md`
	const ending = `.${language.toLowerCase()}`
	return below.toLowerCase().endsWith(ending) ? `${below}.md` : `${below}${ending}.md`
}
