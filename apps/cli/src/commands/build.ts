import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { optimiseLater } from '../optimise-later.ts'
import { wholeNumber } from '../options/parse-number.ts'
import { type ShownFlags, shownOf, withShown } from '../options/shown-options.ts'
import { countDiagnostics, diagnosticEntry, printGravest } from '../terminal/print-diagnostics.ts'

interface BuildFlags extends ShownFlags {
	readonly out?: string
	readonly verify?: boolean
	readonly cache: boolean
	readonly workers?: number
	readonly json?: boolean
}

/** Adds `blog build`. */
export function addBuild(program: Command, { io, exit }: CommandContext): void {
	withShown(
		program
			.command('build')
			.description('Build the site.')
			.argument('[dir]', 'folder of the site', '.')
			.option(
				'-o, --out <folder>',
				'where to (default: `public` in the folder of the site, what the config says or `_site` for Jekyll and Eleventy, `dist` for Astro and VitePress; a folder of posts alone needs one elsewhere)',
			),
	)
		.option(
			'--verify',
			'build a second time in memory, without the cache and in another order, and compare every byte',
		)
		.option('--no-cache', 'make everything anew, and keep nothing for the next time')
		.option(
			'--workers <count>',
			'build with so many threads; the files are the same (default: as many as pay)',
			wholeNumber(1, 1024),
		)
		.option('--json', 'print one object with what was done')
		.addHelpText(
			'after',
			`
Files that no build wrote are kept in the output folder; files of an earlier
build that are no longer part of the site are removed.

Example: blog build my-blog --out public --json`,
		)
		.action(async (dir: string, flags: BuildFlags) => {
			const { buildSite } = await import('@blog/builder/build')
			optimiseLater()
			io.deferSignals()
			const summary = await buildSite(resolve(io.cwd, dir), {
				...shownOf(flags),
				...(flags.out !== undefined && { out: resolve(io.cwd, flags.out) }),
				...(flags.verify && { verify: true }),
				cache: flags.cache,
				...(flags.workers !== undefined && { workers: flags.workers }),
				signal: io.signal,
				onProgress: io.progress,
			})
			const { diagnostics, ...rest } = summary
			exit(exitCodeFor(diagnostics))
			if (flags.json) {
				const { durationMs, ...counts } = rest
				const result = { ...counts, diagnostics: diagnostics.map(diagnosticEntry), durationMs }
				io.stdout.write(`${JSON.stringify(result)}\n`)
				return
			}
			await printGravest(diagnostics, dir, io)
			const { posts, skipped, pages, written, unchanged, removed, durationMs } = rest
			if (io.level === 'quiet') return
			const problems = countDiagnostics(diagnostics)
			io.stdout.write(
				`${posts.length} source file${posts.length === 1 ? '' : 's'} (${skipped.length} skipped), ${pages} pages: ` +
					`${written} files written, ${unchanged} unchanged, ${removed} removed in ${durationMs} ms` +
					`${problems === '' ? '' : `; ${problems}`}\n`,
			)
		})
}
