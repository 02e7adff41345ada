import { dirname, posix } from 'node:path'
import type { Token } from '@blog/core/script'
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
	programs: readonly Module[],
	others: readonly string[],
	isWanted: (name: string) => boolean,
	listsFiles: boolean,
): Promise<readonly NamedFile[]> {
	const texts = programs.flatMap(({ file, script }) =>
		script.tokens.flatMap(textsIn).map((text) => ({ text, path: posix.join(dirname(file), text) })),
	)
	const named = new Set(texts.flatMap(({ text }) => namesIn(text)))
	const last = new Set(texts.map(({ text }) => namesIn(text).at(-1)))
	const paths = new Set(texts.flatMap(({ text, path }) => [path, posix.normalize(text)]))
	const all = await filesWithin(root, (name) => isWanted(name) || isTemplate.test(name))
	const templates = new Set(
		all.filter((file) => isTemplate.test(file)).map((file) => stemOf(file).replace(/\.11ty$/, '')),
	)
	return all
		.filter((file) => isWanted(posix.basename(file)))
		.filter((file) => !others.some((folder) => file.startsWith(`${folder}/`)))
		.filter((file) => {
			const names = [file, stemOf(file), dirname(file)].map((one) => posix.basename(one))
			const folders = ['.', ...dirname(file).split('/')]
			return (
				names.some((one) => named.has(one)) || (listsFiles && folders.some((one) => last.has(one)))
			)
		})
		.map((file) => {
			const stem = stemOf(file)
			const isOfFolder = posix.basename(stem) === posix.basename(dirname(file))
			const isOne = isOfFolder || stem.endsWith('.11tydata') || templates.has(stem)
			return { file, isOfTemplate: isOne && !paths.has(file) && !paths.has(stem) }
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

function stemOf(file: string): string {
	return file.replace(/\.[^/.]+$/, '')
}
