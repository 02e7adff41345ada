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
 */
export async function filesNamed(
	root: string,
	programs: readonly Pick<Module, 'text'>[],
	others: readonly string[],
	isWanted: (name: string) => boolean,
): Promise<readonly NamedFile[]> {
	const named = new Set(programs.flatMap(({ text }) => tokensOf(text).flatMap(namesIn)))
	const all = await filesWithin(root, (name) => isWanted(name) || isTemplate.test(name))
	const templates = new Set(all.filter((file) => isTemplate.test(file)).map(stemOf))
	return all
		.filter((file) => isWanted(posix.basename(file)))
		.filter((file) => !others.some((folder) => file.startsWith(`${folder}/`)))
		.filter((file) =>
			[file, stemOf(file), dirname(file)].some((one) => named.has(posix.basename(one))),
		)
		.map((file) => {
			const stem = stemOf(file)
			const isOfFolder = posix.basename(stem) === posix.basename(dirname(file))
			return {
				file,
				isOfTemplate: isOfFolder || stem.endsWith('.11tydata') || templates.has(stem),
			}
		})
}

/** Names of files and folders in a text of a program. */
function namesIn({ kind, text, parts }: Token): readonly string[] {
	if (parts)
		return parts.flatMap((part) =>
			typeof part === 'string' ? part.split('/') : part.flatMap(namesIn),
		)
	return kind === 'text' ? text.split(/[/*]/) : []
}

function stemOf(file: string): string {
	return file.replace(/\.[^/.]+$/, '')
}
