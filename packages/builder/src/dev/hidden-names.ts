import { generatorFiles } from '../generators/generators.ts'
import type { SourceFolders } from './source-folders.ts'

const isDotted = (name: string) => name.startsWith('.')

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
export function isNoSource(path: string, sources: SourceFolders): boolean {
	if (made.test(path)) return true
	const { contents, statics } = sources
	if (isBelow(path, statics)) return neverStatic.test(path.slice(path.lastIndexOf('/') + 1))
	// A folder that leads to one.
	if ([...contents, ...statics].some((folder) => isBelow(folder, [path]) || folder === path))
		return false
	return namesIn(path, contents).some(
		(name) => (isDotted(name) && !configNames.has(name)) || name === 'node_modules',
	)
}

/**
 * Whether a file is no content, since its name or that of a folder that holds it begins with a dot; in folders of static files it may, and so may the folders that
 * the config names.
 *
 * @param file Below the site's folder.
 */
export function isHidden(file: string, { contents, statics }: SourceFolders): boolean {
	return !isBelow(file, statics) && namesIn(file, contents).some(isDotted)
}

/** Names in a path, those left out that lead to the folder of content that it is in. */
function namesIn(path: string, contents: readonly string[]): readonly string[] {
	const start = contents
		.filter((folder) => folder === path || isBelow(path, [folder]))
		.reduce((longest, folder) => Math.max(longest, folder.length), 0)
	return path.slice(start).split('/')
}

function isBelow(path: string, folders: readonly string[]): boolean {
	return folders.some((folder) => path.startsWith(`${folder}/`))
}
