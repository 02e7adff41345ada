import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFrontMatter } from '@blog/core'

/**
 * Which file a template of Jekyll's makes: the one that its `permalink` names, else one in its own place.
 *
 * @param dir The site's folder.
 * @param file Relative to that.
 *
 * @example await templateAddress(dir, 'assets/404.html') // '404.html'
 */
export async function templateAddress(dir: string, file: string): Promise<string> {
	const text = await readFile(join(dir, file), 'utf8').catch(() => '')
	const { permalink } = readFrontMatter(text, file, 'common').values
	if (typeof permalink !== 'string') return file
	return permalink
		.trim()
		.replace(/^\/+/, '')
		.replace(/(^|\/)$/, '$1index.html')
}
