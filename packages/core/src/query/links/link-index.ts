import type { ContentFolders } from '../../metadata/content-folders.ts'
import type { UrlRules } from '../../metadata/generators/url-rules.ts'
import type { Post } from '../../post/post.ts'
import type { Translations } from '../translations.ts'
import type { PostsByName } from './posts-by-name.ts'
import type { hugoPath, PostsByPath, pagePaths } from './posts-by-path.ts'

/** Everything a link can lead to, by file path and by URL. */
export interface LinkIndex<Data> {
	readonly contents: ContentFolders
	readonly translations: Pick<Translations<Data>, 'languages' | 'in'>
	readonly byFile: ReadonlyMap<string, Post<Data>>
	readonly byUrl: ReadonlyMap<string, Post<Data>>
	byName(): PostsByName<Data>
	byPath(): PostsByPath<Data>
	/** What {@link byPath} knows a file by, as {@link pagePaths} does. */
	pathOf(file: string): string
	/** Asset file to its URL. */
	readonly assets: ReadonlyMap<string, string>
	/** Asset files by {@link hugoPath}. */
	assetsByPath(): ReadonlyMap<string, string>
	/** The address of a list by its path below the content, which is empty for the home page, however it is spelled. */
	listAt(language: string, path: string): string | undefined
	/** What links are to be read in, if not in the language of the post that they stand in. */
	readonly language?: string
	/** Whether a path is that of a file before it is an address, and read as Hugo does, as for its `ref`. */
	readonly filesFirst?: boolean
	/** Address of the site, without trailing slash. */
	readonly address?: string
	/** Whose links they are. */
	readonly urls?: UrlRules | undefined
}

/** The language that a link leads on in, where there are several. */
export function readerLanguage<Data>(
	{ language, byFile }: LinkIndex<Data>,
	fromFile: string,
): string | undefined {
	return language ?? byFile.get(fromFile)?.language
}
