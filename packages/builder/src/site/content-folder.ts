import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** Folders that hold nothing but content: those of languages, if they lie beside other folders of the site, else the content folder. */
export async function contentFolders(
	dir: string,
	config: ResolvedConfig,
): Promise<readonly string[]> {
	const { content, urls, languageFolders } = config.blog
	if (content !== '' || urls?.like !== 'hugo' || languageFolders === undefined)
		return [await contentFolder(dir, config)]
	return Object.values(languageFolders).map((folder) => join(dir, folder))
}

/** The content folder of the default language. */
export async function mainContentFolder(dir: string, config: ResolvedConfig): Promise<string> {
	const { content, languageFolders, language = 'en' } = config.blog
	const own = content === '' ? languageFolders?.[language] : undefined
	return own === undefined ? contentFolder(dir, config) : join(dir, own)
}

/** Absolute path of the content: the folder that the config names, else `content`, else the site's folder itself. */
export async function contentFolder(dir: string, { blog }: ResolvedConfig): Promise<string> {
	if (blog.content !== undefined) return join(dir, blog.content)
	const isFolder = (await stat(join(dir, 'content')).catch(() => undefined))?.isDirectory() ?? false
	return isFolder ? join(dir, 'content') : dir
}
