import { basename, resolve } from 'node:path'
import type { ImportOptions, ImportReport } from '@blog/import'
import { Argument, type Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { importKinds, readsFolder } from '../import/import-kinds.ts'
import type { ImportSiteOptions } from '../import/import-site.ts'
import { wholeNumber } from '../options/parse-number.ts'
import { diagnosticEntry } from '../terminal/print-diagnostics.ts'

interface ImportFlags {
	readonly out: string
	readonly site?: string
	readonly download?: boolean
	readonly maxSize?: number
	readonly dryRun?: boolean
	readonly json?: boolean
}

/** Adds `blog import`. */
export function addImport(program: Command, { io, exit }: CommandContext): void {
	program
		.command('import')
		.description('Make a folder of Markdown of another blog, or of its export.')
		.addArgument(
			new Argument('<format>', 'what it was made with')
				.choices(importKinds)
				// What is none of them is answered by ourselves.
				.argParser((format: string) => format.toLowerCase()),
		)
		.argument('<path>', 'the export, a file or a folder; or the folder of a site')
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
			const { dryRun = false, download = false, maxSize, site } = flags
			if (maxSize !== undefined && !download) {
				const { BlogError } = await import('@blog/core')
				throw new BlogError('USAGE', 'Expected --download beside --max-size')
			}
			io.deferSignals()
			const made = await importAs(format, resolve(io.cwd, path), {
				out: resolve(io.cwd, flags.out),
				dryRun,
				...(site !== undefined && { site }),
				download: download && (maxSize === undefined || { maxBytes: maxSize * 1_000_000 }),
				signal: io.signal,
				onProgress: io.progress,
			})
			const report = { ...made, diagnostics: asTyped(made.diagnostics, path) }
			const { diagnostics, ...counts } = report
			exit(exitCodeFor(diagnostics))
			if (flags.json) {
				const result = { ...counts, diagnostics: diagnostics.map(diagnosticEntry) }
				io.stdout.write(`${JSON.stringify(result)}\n`)
				return
			}
			const { tellImport } = await import('../import/tell-import.ts')
			await tellImport(report, { dryRun, download }, io)
		})
}

/** The export is named as the author did: a diagnostic knows no folder of it. */
function asTyped(diagnostics: ImportReport['diagnostics'], path: string) {
	const name = basename(path)
	return diagnostics.map((one) => (one.file === name ? { ...one, file: path } : one))
}

async function importAs(
	format: string,
	path: string,
	options: ImportOptions & ImportSiteOptions,
): Promise<ImportReport> {
	if (path === options.out && readsFolder(format)) {
		const { BlogError } = await import('@blog/core')
		throw new BlogError(
			'USAGE',
			`Expected another folder for --out: ${path} is what is imported, and nothing in it is changed`,
		)
	}
	const { importBlog, isImportFormat } = await import('@blog/import')
	if (format === 'zola') {
		const { refuseOtherSite } = await import('../import/refuse-other-site.ts')
		await refuseOtherSite(format, path)
	}
	if (isImportFormat(format)) {
		const { checkReceiver } = await import('../import/check-receiver.ts')
		const config = await checkReceiver(options.out)
		return importBlog(format, path, { ...options, ...(config !== undefined && { config }) })
	}
	const { generatorTitles } = await import('@blog/builder/names')
	if (isGenerator(format, generatorTitles)) {
		const { importSite } = await import('../import/import-site.ts')
		return importSite(format, path, options)
	}
	const { BlogError, nearestName } = await import('@blog/core')
	const near = nearestName(format, importKinds)
	const advice = near === undefined ? ', expected' : `, did you mean ${near}? Expected`
	throw new BlogError(
		'USAGE',
		`Unexpected format ${format}${advice} one of ${importKinds.join(', ')}`,
	)
}

function isGenerator<Name extends string>(
	format: string,
	titles: Readonly<Record<Name, string>>,
): format is Name {
	return Object.hasOwn(titles, format)
}
