import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** Absolute path of the content: the folder that the config names, else `content`, else the site's folder itself. */
export async function contentFolder(dir: string, { blog }: ResolvedConfig): Promise<string> {
	if (blog.content !== undefined) return join(dir, blog.content)
	const isFolder = (await stat(join(dir, 'content')).catch(() => undefined))?.isDirectory() ?? false
	return isFolder ? join(dir, 'content') : dir
}
