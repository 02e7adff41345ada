import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

/**
 * Lists what an Eleventy site leaves out, as patterns of paths below its folder: lines of `.gitignore` and `.eleventyignore`, and what its config adds to `ignores`.
 *
 * @param input Its input folder, which may have an `.eleventyignore` too.
 * @param source Text of its config.
 * @see https://www.11ty.dev/docs/ignores/
 */
export async function ignoredFiles(
	root: string,
	input: string,
	source: string,
): Promise<readonly string[]> {
	const files = new Set(['.gitignore', '.eleventyignore', posix.join(input, '.eleventyignore')])
	const texts = await Promise.all(
		[...files].map(async (file) => {
			const text = await readFile(join(root, file), 'utf8').catch(() => '')
			return text.split(/\r?\n/).flatMap((line) => patternsOf(line.trim(), posix.dirname(file)))
		}),
	)
	const added = [...source.matchAll(/\.ignores\.add\(\s*(['"`])([^'"`$\n]+)\1/g)]
	return [...texts.flat(), ...added.flatMap(([, , path = '']) => patternsOf(path, '.'))]
}

/** What a `!` lets in again stays out. */
function patternsOf(line: string, folder: string): readonly string[] {
	if (line === '' || line.startsWith('#') || line.startsWith('!')) return []
	const path = line.replace(/^(?:\.?\/)+|\/+$/g, '')
	if (path === '' || path.startsWith('..')) return []
	const isAnywhere = !/\/./.test(line.replace(/^\.\//, '')) && folder === '.'
	return isAnywhere && !path.startsWith('**/') ? [path, `**/${path}`] : [posix.join(folder, path)]
}
