import { join, posix } from 'node:path'
import type { GeneratorSite } from '../../generator-site.ts'
import type { Ignoring } from '../../ignored-posts.ts'
import type { Module } from '../../program/modules-below.ts'
import { readIfThere } from '../../read-if-there.ts'
import { doubtfulIgnores, unreadableIgnore } from './doubtful-ignores.ts'
import { ignoreExpression } from './ignore-expression.ts'
import { type IgnoreLine, ignoreLinesOf } from './ignore-line.ts'

/** What a site leaves out. */
export interface IgnoredFiles {
	readonly ignoring: readonly Required<Pick<Ignoring, 'by' | 'expressions'>>[]
	/** Lines that nobody can read: what they leave out might be anything. */
	readonly unreadable: NonNullable<GeneratorSite['problems']>
	/** Lines that leave out something else than they seem to. */
	readonly doubtful: NonNullable<GeneratorSite['problems']>
}

/**
 * Lists what an Eleventy site leaves out: lines of `.gitignore` and `.eleventyignore`, and what its config adds to `ignores`. Each is a path from the folder that its file
 * lies in, not a name at any depth as in Git.
 *
 * @param inputs Its input folder, or what may be that: they may have an `.eleventyignore` too.
 * @param start The folder that it begins to look in.
 * @param programs Its config, and what that runs.
 * @param added What these add, by program.
 * @see https://www.11ty.dev/docs/ignores/
 */
export async function ignoredFiles(
	root: string,
	inputs: readonly string[],
	start: string,
	programs: readonly Module[],
	added: readonly (readonly IgnoreLine[])[],
): Promise<IgnoredFiles> {
	const files = ['', ...inputs].map((folder) => posix.join(folder, '.eleventyignore'))
	const names = [...new Set([...(usesGit(programs) ? ['.gitignore'] : []), ...files])]
	const written = await Promise.all(
		names.map(async (file) => ignoreLinesOf(file, (await readIfThere(join(root, file))) ?? '')),
	)
	const read = await Promise.all([...written, ...added].map((lines) => readLines(lines, start)))
	return {
		ignoring: read.map(({ by, expressions }) => ({ by, expressions })),
		unreadable: read.flatMap((one) => one.unreadable),
		doubtful: [...written, ...added].flat().flatMap(doubtfulIgnores),
	}
}

/** Whether lines of `.gitignore` count. */
function usesGit(programs: readonly Module[]): boolean {
	const calls = programs.flatMap(({ script }) => script.calls('setUseGitIgnore'))
	const isOff = calls.every(({ argument, isConditional }) => argument === false && !isConditional)
	return calls.length === 0 || !isOff
}

/** Reads lines of one file. */
async function readLines(lines: readonly IgnoreLine[], start: string) {
	const read = await Promise.all(
		lines.map((line) =>
			ignoreExpression(line.path, start).then(
				(expression) => ({ expressions: [expression], unreadable: [] }),
				() => ({ expressions: [], unreadable: [unreadableIgnore(line)] }),
			),
		),
	)
	return {
		by: lines[0]?.file ?? '',
		expressions: read.flatMap(({ expressions }) => expressions),
		unreadable: read.flatMap(({ unreadable }) => unreadable),
	}
}
