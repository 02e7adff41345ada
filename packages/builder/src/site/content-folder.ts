import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type ContentFolders, contentFolders, outermostFolders } from '@blog/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** Absolute paths of the folders that hold content: that of the site, and those of languages which lie elsewhere. */
export async function listContentFolders(
	dir: string,
	config: ResolvedConfig,
): Promise<readonly string[]> {
	return outermostFolders(await foldersOf(dir, config)).map((folder) => join(dir, folder))
}

/** Folders of content, below the site's. */
export async function foldersOf(dir: string, config: ResolvedConfig): Promise<ContentFolders> {
	const content = relative(dir, await contentFolder(dir, config)).replaceAll('\\', '/')
	return contentFolders(content, config.blog)
}

/** Absolute path of the content: the folder that the config names, else `content`, else the site's folder itself. */
export async function contentFolder(dir: string, { blog }: ResolvedConfig): Promise<string> {
	if (blog.content !== undefined) return join(dir, blog.content)
	const isFolder = (await stat(join(dir, 'content')).catch(() => undefined))?.isDirectory() ?? false
	return isFolder ? join(dir, 'content') : dir
}
