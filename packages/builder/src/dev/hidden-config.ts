import { generatorFiles } from '../generators/generators.ts'

const isDotted = (name: string) => name.startsWith('.')

/** Names of files and folders that begin with a dot and that a config may be made of. */
const configNames: ReadonlySet<string> = new Set([
	...generatorFiles.flatMap((file) => file.split('/').filter(isDotted)),
	...['.eleventyignore', '.gitignore'],
])
/** What VitePress makes of itself in the folder of its config. */
const made = /(?:^|\/)\.vitepress\/(?:cache|dist)$/

/**
 * Whether a name with a dot is that of a config: `.eleventy.js`, `.eleventyignore`, `.vitepress`.
 *
 * @param path Below the site's folder.
 */
export function mayBeConfig(path: string): boolean {
	return configNames.has(path.slice(path.lastIndexOf('/') + 1))
}

/**
 * Whether a generator makes a folder beside its config.
 *
 * @param path Below the site's folder.
 */
export function isMadeByGenerator(path: string): boolean {
	return made.test(path)
}

/**
 * Whether a file is no content, since its name or that of a folder that holds it begins with a dot; in folders of static files it may.
 *
 * @param file Below the site's folder.
 * @param statics Folders of static files, below the site's folder.
 */
export function isHidden(file: string, statics: readonly string[]): boolean {
	if (statics.some((folder) => file.startsWith(`${folder}/`))) return false
	return file.split('/').some(isDotted)
}
