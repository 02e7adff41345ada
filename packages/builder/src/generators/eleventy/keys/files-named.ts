import { dirname, posix } from 'node:path'
import type { Token } from '@blog/core/script'
import type { Module } from '../../program/modules-below.ts'
import { filesWithin } from '../../program/programs-within.ts'

/** What programs of a site name in texts: the last names of `./data` and `data/*.json` are `data` and `.json`. */
interface NamedPaths {
	/** Names of files and folders. */
	readonly names: ReadonlySet<string>
	/** Last names, of folders that programs may list; empty if they list none. */
	readonly listed: ReadonlySet<string>
}

/**
 * Finds the files that programs name in a text, with their ending or without it, and those whose folder they name. Data of posts and other templates is none: `posts/posts.json`,
 * `posts/a.11tydata.js`, `sitemap.json` beside `sitemap.njk`. What begins with a dot counts only where it is named itself.
 *
 * @param others Folders whose files are none.
 * @param listsFiles Whether programs list folders: then all above a file count, and `.` is above each.
 */
export async function filesNamed(
	root: string,
	programs: readonly Module[],
	others: readonly string[],
	isWanted: (name: string) => boolean,
	listsFiles: boolean,
): Promise<readonly string[]> {
	const texts = programs.flatMap(({ script }) => script.tokens.flatMap(textsIn)).map(namesIn)
	const named = {
		names: new Set(texts.flat()),
		listed: new Set(listsFiles ? texts.flatMap((names) => names.slice(-1)) : []),
	}
	const all = await filesWithin(root, (name) => isWanted(name) || isTemplate.test(name))
	const templates = all.filter((file) => isTemplate.test(file))
	return all
		.filter((file) => isWanted(posix.basename(file)))
		.filter((file) => !others.some((folder) => file.startsWith(`${folder}/`)))
		.filter((file) => isNamed(file, named) && !isOfTemplate(file, templates))
}

const isTemplate =
	/\.(?:md|markdown|html?|njk|liquid|hbs|mustache|ejs|haml|pug|webc|11ty\.[cm]?js)$/

function isNamed(file: string, { names, listed }: NamedPaths): boolean {
	if (file.split('/').some((name) => name.startsWith('.') && !names.has(name))) return false
	const own = [file, stemOf(file), dirname(file)].map((path) => posix.basename(path))
	return (
		own.some((name) => names.has(name)) ||
		['.', ...dirname(file).split('/')].some((name) => listed.has(name))
	)
}

/** Whether a file of data is that of one template, or of those of its folder. */
function isOfTemplate(file: string, templates: readonly string[]): boolean {
	const [stem, folder] = [stemOf(file), dirname(file)]
	if (stem.endsWith('.11tydata')) return true
	if (templates.some((one) => stemOf(one).replace(/\.11ty$/, '') === stem)) return true
	return (
		posix.basename(stem) === posix.basename(folder) &&
		templates.some((one) => one.startsWith(`${folder}/`))
	)
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
