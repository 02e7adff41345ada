import { dirname, posix } from 'node:path'
import { type Token, tokensOf } from '@blog/core/script'
import type { Module } from '../program/modules-below.ts'
import { filesWithin } from '../program/programs-within.ts'

const isTemplate =
	/\.(?:md|markdown|html?|njk|liquid|hbs|mustache|ejs|haml|pug|webc|11ty\.[cm]?js)$/

/** A file of a site that its programs may read. */
export interface NamedFile {
	readonly file: string
	/** Data of posts and other templates is theirs alone: `posts/posts.json`, `posts/a.11tydata.json`, `sitemap.json` beside `sitemap.njk`. */
	readonly isOfTemplate: boolean
}

/**
 * Finds the files that programs name in a text, with their ending or without it, and those whose folder they name.
 *
 * @param others Folders whose files are none.
 * @param listsFiles Whether programs list folders: then all above a file count.
 */
export async function filesNamed(
	root: string,
	programs: readonly Pick<Module, 'text'>[],
	others: readonly string[],
	isWanted: (name: string) => boolean,
	listsFiles: boolean,
): Promise<readonly NamedFile[]> {
	const texts = new Set(programs.flatMap(({ text }) => tokensOf(text).flatMap(textsIn)))
	const named = new Set([...texts].flatMap(namesIn))
	const all = await filesWithin(root, (name) => isWanted(name) || isTemplate.test(name))
	const templates = new Set(all.filter((file) => isTemplate.test(file)).map(stemOf))
	return all
		.filter((file) => isWanted(posix.basename(file)))
		.filter((file) => !others.some((folder) => file.startsWith(`${folder}/`)))
		.filter((file) => {
			const folders = dirname(file).split('/')
			const names = [posix.basename(file), posix.basename(stemOf(file))]
			return [...names, ...(listsFiles ? folders : folders.slice(-1))].some((one) => named.has(one))
		})
		.map((file) => {
			const stem = stemOf(file)
			const isOfFolder = posix.basename(stem) === posix.basename(dirname(file))
			const isOne = isOfFolder || stem.endsWith('.11tydata') || templates.has(stem)
			return { file, isOfTemplate: isOne && !isWritten(file, texts) }
		})
}

function textsIn({ kind, text, parts }: Token): readonly string[] {
	if (parts)
		return parts.flatMap((part) => (typeof part === 'string' ? [part] : part.flatMap(textsIn)))
	return kind === 'text' ? [text] : []
}

/** Names of files and folders in a text; the folder of the site is `.` alone. */
function namesIn(text: string): readonly string[] {
	if (/^\.\/?$/.test(text)) return ['.']
	return text.split(/[/*]/).filter((name) => !/^\.{0,2}$/.test(name))
}

/** Whether a program names this very file: `config/config.json`, `./config/config`. */
function isWritten(file: string, texts: ReadonlySet<string>): boolean {
	const ends = [posix.basename(file), stemOf(file).split('/').slice(-2).join('/')]
	return [...texts].some((text) => ends.some((end) => text === end || text.endsWith(`/${end}`)))
}

function stemOf(file: string): string {
	return file.replace(/\.[^/.]+$/, '')
}
