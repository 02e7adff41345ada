import type { Post } from '@blog/core'

/**
 * Where a post lies below Hugo's `content`: where it lies here, with its language in its name.
 *
 * @param content Path of the content folder below that of the site; empty if it is that folder.
 *
 * @example hugoPath({ file: 'content/fr/posts/a.md', language: 'fr' }, 'content', 'en') // 'posts/a.fr.md'
 */
export function hugoPath(
	{ file, language }: Pick<Post<unknown>, 'file' | 'language'>,
	content: string,
	defaultLanguage: string,
): string {
	const path = content === '' ? file : file.slice(content.length + 1)
	const name = path.replace(/\.(?:mdx?|markdown)$/i, '')
	const folder = `${language.toLowerCase()}/`
	const below = name.toLowerCase().startsWith(folder) ? name.slice(folder.length) : name
	if (language === defaultLanguage) return `${below}.md`
	const ending = `.${language.toLowerCase()}`
	return below.toLowerCase().endsWith(ending) ? `${below}.md` : `${below}${ending}.md`
}
