import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Skipped } from '@blog/core'
import { filesBeside, isMarkdown } from '../scripted/files-beside.ts'
import { isHidden } from './astro-hidden.ts'

/** A key of front matter that is a date: `date`, `pubDatetime`, `published`. */
const dateKey =
	/^["']?(?:[\w-]*date(?:time)?|published(?:[_-]?(?:at|on))?|created[\w-]*)["']?[ \t]*:[ \t]*["']?\d/im

/** A day that the name of a file begins with. */
const dayOfName = /^\d{4}-\d{1,2}-\d{1,2}(?:\D|$)/

/**
 * Whether any entry of a collection has a date, as posts do.
 *
 * @param folder Of the collection, below the site's.
 * @param leftOut Files in it that are none.
 */
export async function hasDates(
	root: string,
	folder: string,
	leftOut: readonly Skipped[],
): Promise<boolean> {
	const others = new Set(leftOut.map(({ file }) => file))
	const files = await filesBeside(root, folder, [], isMarkdown)
	for (const file of files) {
		const below = posix.relative(folder, file)
		if (others.has(file) || isHidden(below)) continue
		if (below.split('/').some((name) => dayOfName.test(name))) return true
		// One that cannot be read is told when posts are.
		const text = await readFile(join(root, file), 'utf8').catch(() => '')
		if (dateKey.test(text.split(/^---[ \t]*$/m)[1] ?? '')) return true
	}
	return false
}
