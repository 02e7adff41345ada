import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { referencedFiles, type VueOptions } from '@blog/core'
import { untraced } from '@blog/core/store'
import { readFilesBelow } from '../files-below.ts'

/** A longer file is no part of a post. */
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
			const text = texts[index]
			if (text === undefined) continue
			files[path] = text
			next.push(...referencedFiles(text, path, options))
		}
	}
	return { root: source, files }
}

async function textInside(root: string, path: string): Promise<string | undefined> {
	try {
		const file = await realpath(join(root, path))
		const info = await stat(file)
		if (!file.startsWith(root + sep) || !info.isFile() || info.size > LONGEST) return undefined
		return await readFile(file, 'utf8')
	} catch {
		return undefined
	}
}
