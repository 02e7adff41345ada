import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Blog } from '@blog/core'

/**
 * Finds the content file that a path leads to: from the current folder first, then from the site's. Hidden posts have one too.
 *
 * @param path Of a file, or of the folder of a bundle.
 * @returns As the blog calls it.
 */
export function fileNamed(
	path: string,
	{ posts, unlisted, pages, lists, skipped }: Blog<unknown>,
	{ root, cwd }: { readonly root: string; readonly cwd: string },
): string | undefined {
	const files = new Set(
		[posts, unlisted, pages, lists, skipped].flatMap((all) => all.map(({ file }) => file)),
	)
	const found = [cwd, root].flatMap((from) => below(root, resolve(from, path)))
	return found
		.flatMap((one) => [one, ...indexes.map((index) => `${one}/${index}`)])
		.find((one) => files.has(one))
}

const indexes = ['index', '_index'].flatMap((name) =>
	['md', 'markdown', 'mdx'].map((extension) => `${name}.${extension}`),
)

/** The path below a folder, with links as they are and as they lead; none if it is elsewhere. */
function below(root: string, path: string): readonly string[] {
	const pairs = [
		[root, path],
		[real(root), real(path)],
	] as const
	return pairs
		.map(([from, to]) => relative(from, to).split(sep).join('/'))
		.filter((one) => one !== '' && !one.startsWith('../'))
}

function real(path: string): string {
	try {
		return realpathSync(path)
	} catch {
		return path
	}
}
