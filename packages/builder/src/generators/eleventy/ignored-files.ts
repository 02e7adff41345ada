import { join, posix } from 'node:path'
import { excluder } from '@blog/core/node'
import type { Ignoring } from '../ignored-posts.ts'
import type { Module } from '../program/modules-below.ts'
import { readIfThere } from '../read-if-there.ts'

/**
 * Lists what an Eleventy site leaves out: lines of `.gitignore` and `.eleventyignore`, and what its config adds to `ignores`. Each is a path from the folder that its file
 * lies in, not a name at any depth as in Git; a `!` lets nothing in again.
 *
 * @param content What is read of it, below its input folder or around it.
 * @param inputs Its input folder, or what may be that: they may have an `.eleventyignore` too.
 * @param programs Its config, and what that runs.
 * @returns Patterns below the content.
 * @see https://www.11ty.dev/docs/ignores/
 */
export async function ignoredFiles(
	root: string,
	content: string,
	inputs: readonly string[],
	programs: readonly Module[],
): Promise<readonly Required<Pick<Ignoring, 'by' | 'patterns'>>[]> {
	const ofGit = programs.flatMap(({ script }) => script.calls('setUseGitIgnore'))
	const isOff = ofGit.every(({ argument, isConditional }) => argument === false && !isConditional)
	const usesGit = ofGit.length === 0 || !isOff
	const names = ['', ...inputs].map((folder) => posix.join(folder, '.eleventyignore'))
	const files = [...new Set([...(usesGit ? ['.gitignore'] : []), ...names])]
	const added = programs.map(({ file, script }) => ({
		by: file,
		paths: script
			.calls('ignores.add')
			.flatMap(({ argument }) => (typeof argument === 'string' ? pathOf(argument, '.') : [])),
	}))
	const written = await Promise.all(
		files.map(async (file) => {
			const text = (await readIfThere(join(root, file))) ?? ''
			return {
				by: file,
				paths: text.split('\n').flatMap((line) => pathOf(line, posix.dirname(file))),
			}
		}),
	)
	const all = [...written, ...added]
	return Promise.all(
		all.map(async ({ by, paths }) => ({
			by,
			patterns: (await Promise.all(paths.map((path) => below(content, path)))).flat(),
		})),
	)
}

function pathOf(text: string, folder: string): readonly string[] {
	const line = text.trim()
	if (line === '' || line.startsWith('#') || line.startsWith('!')) return []
	const path = posix.join(folder, '/', line).replace(/^\/+|\/+$/g, '')
	return path === '' || path === '.' || path.startsWith('..') ? [] : [path]
}

/** A pattern of the site as one of a folder of it; none if it leads elsewhere, all if it is of that folder or of one around it. */
export async function below(folder: string, pattern: string): Promise<readonly string[]> {
	const names = folder.split('/').filter(Boolean)
	const parts = pattern.split('/')
	for (const name of names) {
		const part = parts[0]
		if (part === undefined) return ['**']
		if (part === '**') return [parts.join('/')]
		if (!(await excluder([part]))(name)) return []
		parts.shift()
	}
	return parts.length === 0 ? ['**'] : [parts.join('/')]
}
