import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, type BlogOptions, type ContentFolders } from '@blog/core'

/** Where posts of a language go. */
export interface LanguagePlace {
	/** As the site calls it. */
	readonly language: string
	/** Absolute path of their content folder. */
	readonly content: string
	/** Between name and extension: `.fr`, or nothing. */
	readonly ending: string
}

/**
 * Finds where posts of a language go: into its folder if it has one, else beside the others with the language in their names.
 *
 * @param root The site's folder.
 * @param content Absolute path of the content folder.
 * @param wanted Default: that of the site.
 * @throws {BlogError} `USAGE` if the site does not have the language.
 */
export async function languagePlace(
	root: string,
	content: string,
	contents: ContentFolders,
	options: Pick<BlogOptions, 'language' | 'languages' | 'languageFolders'>,
	wanted: string | undefined,
): Promise<LanguagePlace> {
	const { language: main = 'en', languages = [], languageFolders = {} } = options
	const all = [...new Set([main, ...languages])]
	const language =
		wanted === undefined
			? main
			: all.find((one) => one.toLowerCase() === wanted.trim().toLowerCase())
	if (language === undefined)
		throw new BlogError(
			'USAGE',
			`Unexpected language ${wanted}, expected ${all.join(', ')}: write others into \`languages\` of the config`,
		)
	const own = contents.find((one) => one.language === language)?.folder
	const folder = own === undefined ? undefined : join(root, own)
	const isThere =
		folder !== undefined &&
		(Object.hasOwn(languageFolders, language) ||
			(await lstat(folder).catch(() => undefined))?.isDirectory() === true)
	if (isThere) return { language, content: folder, ending: '' }
	return { language, content, ending: language === main ? '' : `.${language.toLowerCase()}` }
}
