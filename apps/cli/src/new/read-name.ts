import { type BlogOptions, type Post, parsePost } from '@blog/core'

/** What decides how the path of a file is read. */
export type NameOptions = Pick<
	BlogOptions,
	'content' | 'language' | 'languages' | 'languageFolders' | 'urls' | 'datesInUrls'
>

/**
 * Says what the path of a file makes of a post that says nothing but its date: its slug, from which a date in the name may be gone, and the language that its
 * name ends in or that of its folder.
 *
 * @param file Below the site's folder.
 * @param options `content` says where the content is.
 */
export async function readName(
	file: string,
	{ content, language, languages, languageFolders, urls, datesInUrls }: NameOptions,
): Promise<Partial<Pick<Post, 'slug' | 'language'>>> {
	const options = { content, language, languages, languageFolders, urls, datesInUrls }
	const known = Object.fromEntries(Object.entries(options).filter(([, one]) => one !== undefined))
	const { post } = await parsePost('---\ndate: 2000-01-01\n---\n', { ...known, file })
	return post ? { slug: post.slug, language: post.language } : {}
}

/**
 * Tells whether the end of a file's name is read as a language.
 *
 * @param path Without extension.
 * @example await endsInLanguage('content/x.fr', { content: 'content', languages: ['en', 'fr'] }) // true
 */
export async function endsInLanguage(path: string, options: NameOptions): Promise<boolean> {
	const read = await readName(`${path}.md`, options)
	// No language ends in a digit.
	const other = await readName(`${path}0.md`, options)
	return read.language !== other.language || `${read.slug}0` !== other.slug
}
