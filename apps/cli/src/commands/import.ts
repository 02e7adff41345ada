import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { wantsColor } from '../io.ts'
import { wholeNumber } from '../parse-number.ts'
import { diagnosticEntry } from '../print-diagnostics.ts'

interface ImportFlags {
	readonly out: string
	readonly site?: string
	readonly download?: boolean
	readonly maxSize?: number
	readonly dryRun?: boolean
	readonly json?: boolean
}

/** Findings that fit on a screen. */
const MOST = 20

/** Adds `blog import`. */
export function addImport(program: Command, { io, exit }: CommandContext): void {
	program
		.command('import')
		.description('Make a folder of Markdown of another blog, or of its export.')
		.argument('<format>', '`wordpress`, `ghost`, `medium` or `zola`')
		.argument('<path>', 'the export: a file, or a folder')
		.option('-o, --out <folder>', 'folder of the site', '.')
		.option('--site <url>', 'address of the old site, if the export does not say it')
		.option('--download', 'fetch pictures and other files of the old site into `static`')
		.option(
			'--max-size <MB>',
			'with --download: the largest file in megabytes (default: 100)',
			wholeNumber(1, 1_000_000),
		)
		.option('--dry-run', 'write nothing, and say what would be written')
		.option('--json', 'print one object with what was done')
		.addHelpText(
			'after',
			`
Files that are there are never changed: an import can be run again. Files of
the old site are listed with --json, and loaded with --download alone; from
this machine and its network only if --site says that the old site is there.

Example: blog import wordpress export.xml --out my-blog --download`,
		)
		.action(async (format: string, path: string, flags: ImportFlags) => {
			const [{ importBlog, importFormats, isImportFormat }, { BlogError, nearestName }] =
				await Promise.all([import('@blog/import'), import('@blog/core')])
			if (!isImportFormat(format)) {
				if (/^(?:hugo|jekyll)$/i.test(format))
					throw new BlogError(
						'USAGE',
						`A ${format} site needs no import: \`blog build ${path}\` reads it`,
					)
				const near = nearestName(format, importFormats)
				const expected = near === undefined ? importFormats.join(', ') : `\`${near}\``
				throw new BlogError('USAGE', `Unexpected format ${format}, expected ${expected}`)
			}
			const { dryRun = false, download = false, maxSize, site } = flags
			if (maxSize !== undefined && !download)
				throw new BlogError('USAGE', 'Expected --download beside --max-size')
			const report = await importBlog(format, resolve(io.cwd, path), {
				out: resolve(io.cwd, flags.out),
				dryRun,
				...(site !== undefined && { site }),
				download: download && (maxSize === undefined || { maxBytes: maxSize * 1_000_000 }),
				signal: io.signal,
				onProgress: io.progress,
			})
			const { diagnostics, ...counts } = report
			exit(exitCodeFor(diagnostics))
			if (flags.json) {
				const result = { ...counts, diagnostics: diagnostics.map(diagnosticEntry) }
				io.stdout.write(`${JSON.stringify(result)}\n`)
				return
			}
			const [{ formatDiagnostics }, { importText }] = await Promise.all([
				import('@blog/core'),
				import('../import/import-text.ts'),
			])
			const sorted = diagnostics.toSorted((a, b) =>
				a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
			)
			io.stderr.write(
				formatDiagnostics(sorted.slice(0, MOST), { color: wantsColor(io.stderr, io.env) }),
			)
			const rest = diagnostics.length - MOST
			if (rest > 0) io.stderr.write(`… and ${rest} more: --json has them all\n`)
			io.stdout.write(importText(report, { dryRun, download }))
		})
}
