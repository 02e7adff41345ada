import { generatorFiles } from '../generators/generators.ts'
import { isBelow, isDotted, leadsTo, namesBelow } from './names-below.ts'
import type { SourceFolders } from './source-folders.ts'

/** Names of files and folders that begin with a dot and that a config may be made of. */
const configNames: ReadonlySet<string> = new Set([
	...generatorFiles.flatMap((file) => file.split('/').filter(isDotted)),
	...['.eleventyignore', '.gitignore'],
])
/** What VitePress makes of itself in the folder of its config. */
const made = /(?:^|\/)\.vitepress\/(?:cache|dist)$/
/** What is no source in a folder of static files, where dot files are. */
const neverStatic = /^(?:\.git|\.gitkeep|\.DS_Store|node_modules)$/

/**
 * Whether a file or folder needs not be watched: no source and no config can be there.
 *
 * @param path Below the site's folder.
 */
export function isNoSource(path: string, { contents, statics }: SourceFolders): boolean {
	if (made.test(path)) return true
	if (isBelow(path, statics)) return neverStatic.test(path.slice(path.lastIndexOf('/') + 1))
	if (leadsTo(path, [...contents, ...statics])) return false
	return namesBelow(path, contents).some(
		(name) => (isDotted(name) && !configNames.has(name)) || name === 'node_modules',
	)
}
