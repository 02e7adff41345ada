import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { reasonOf, referencedFiles, type VueOptions } from '@blog/core'
import { untraced } from '@blog/core/store'
import { readFilesBelow } from '../files-below.ts'

/** Bytes; a longer file is no part of a post. */
const LONGEST = 1_000_000

/**
 * Reads the files that posts of a VitePress site show parts of, and those that these include. None outside of the site's folder, also by no symbolic link.
 *
 * @param content Folder of posts, below the site's.
 * @param source Folder that `@` stands for.
 */
export async function shownFiles(
	root: string,
	content: string,
	source: string,
): Promise<Required<VueOptions>> {
	const options = { root: source }
	const files: Record<string, string> = {}
	const unread: Record<string, string> = {}
	const whole = await realpath(root)
	// The config is not made of posts; the dev server looks itself for files that an edited one shows.
	const posts = await untraced(() =>
		readFilesBelow(join(root, content), (name) => /\.(?:md|markdown)$/i.test(name)),
	)
	const seen = new Set<string>()
	let next = posts.flatMap(([path, text]) => referencedFiles(text, join(content, path), options))
	while (next.length > 0) {
		const paths = [...new Set(next)].filter((path) => !seen.has(path)).sort()
		for (const path of paths) seen.add(path)
		const texts = await Promise.all(paths.map((path) => textInside(whole, path)))
		next = []
		for (const [index, path] of paths.entries()) {
			const { text, reason } = texts[index] ?? {}
			if (reason !== undefined) unread[path] = reason
			if (text === undefined) continue
			files[path] = text
			next.push(...referencedFiles(text, path, options))
		}
	}
	return { root: source, files, unread }
}

/** The text of a file, or why it has none; nothing of one that is not there. */
async function textInside(
	root: string,
	path: string,
): Promise<{ readonly text?: string; readonly reason?: string }> {
	try {
		const file = await realpath(join(root, path))
		if (!file.startsWith(root + sep)) return { reason: 'is outside of the folder' }
		const info = await stat(file)
		if (!info.isFile()) return { reason: 'is no file' }
		if (info.size > LONGEST) return { reason: `is longer than ${LONGEST} bytes` }
		return { text: await readFile(file, 'utf8') }
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? ''
		return /^(?:ENOENT|ENOTDIR)$/.test(code) ? {} : { reason: `cannot be read: ${reasonOf(error)}` }
	}
}
