import { join, posix } from 'node:path'
import { readFrontMatter } from '@blog/core'
import { untraced } from '@blog/core/store'
import { readFilesBelow } from '../files-below.ts'
import { readScript } from '../program/read-script.ts'
import { readIfThere } from '../read-if-there.ts'
import { filesBeside, isMarkdown } from '../scripted/files-beside.ts'

/**
 * Finds the folder that the lists of a VitePress site show dated pages of: `createContentLoader('articles/*.md')` in `posts.data.ts`.
 *
 * @param base Folder of the config, below the one that is built.
 * @param source Folder of all pages, below that of the config.
 * @returns Folders below that of the config; none if it is not one alone.
 * @see https://vitepress.dev/guide/data-loading#createcontentloader
 */
export async function loadedFolders(
	root: string,
	base: string,
	source: string,
): Promise<readonly string[]> {
	const within = [base, posix.join(base, '.vitepress')]
	const files = await Promise.all(within.map((folder) => filesBeside(root, folder, [], isLoader)))
	const texts = await Promise.all(files.flat().map((file) => readIfThere(join(root, file))))
	const patterns = texts.flatMap((text = '') => patternsIn(text))
	const folders = [...new Set(patterns.map((pattern) => posix.join(source, folderOf(pattern))))]
	const dated = await Promise.all(
		folders.map((folder) => isFolderOf(folder) && hasDates(join(root, base, folder))),
	)
	const found = folders.filter((_, index) => dated[index])
	return found.length === 1 ? found : []
}

function isLoader(name: string): boolean {
	return /\.data\.[cm]?[jt]s$/.test(name)
}

function patternsIn(text: string): readonly string[] {
	return readScript(text)
		.calls('createContentLoader')
		.flatMap(({ values }) => values() ?? [])
		.flatMap((value) => (Array.isArray(value) ? value.map((one) => one.value) : [value]))
		.flatMap((value) => (typeof value === 'string' && !value.startsWith('!') ? [value] : []))
}

/** What a pattern says before its first wildcard: `articles` of `articles/*.md`. */
function folderOf(pattern: string): string {
	const folders = pattern
		.replace(/^\.?\//, '')
		.split('/')
		.slice(0, -1)
	const end = folders.findIndex((name) => /[*?[\](){}!]/.test(name))
	return folders.slice(0, end < 0 ? folders.length : end).join('/')
}

/** Not of the whole site. */
function isFolderOf(folder: string): boolean {
	return folder !== '.' && folder !== '' && !folder.startsWith('..')
}

async function hasDates(folder: string): Promise<boolean> {
	const posts = await untraced(() => readFilesBelow(folder, isMarkdown))
	return posts.some(
		([path, text]) => readFrontMatter(text, path, 'javascript').values.date !== undefined,
	)
}
