import { join } from 'node:path'
import { importCopy } from './import-copy.ts'
import type { ImportReport } from './import-report.ts'
import { createTally } from './tally.ts'
import { withTurns } from './with-turns.ts'
import { importWriter } from './write/import-writer.ts'
import { writeConfig } from './write-config.ts'

/** A site whose files stay as they are. */
export interface SiteFolder {
	/** Absolute path. */
	readonly root: string
	/** What it is made of, as POSIX paths below it; with a reason for what is left there. */
	readonly files: readonly { readonly path: string; readonly unwanted?: string }[]
	/** Text of a `blog.config.json` that says what the old config said. */
	readonly config: string
}

/**
 * Makes a blog of a site that needs no conversion: its files are copied, and its settings are written in our words.
 *
 * Files that are there are never changed, and nothing is written outside `out`.
 *
 * @throws {BlogError} `IO` if a file cannot be read or written, `OUT_INVALID` if a symbolic link leads out of `out`.
 * @throws The reason of `signal`.
 */
export async function importFolder(
	{ root, files, config }: SiteFolder,
	{
		out,
		config: found,
		dryRun = false,
		signal,
		onProgress = () => undefined,
	}: {
		readonly out: string
		/** As of `importBlog`. */
		readonly config?: string
		readonly dryRun?: boolean
		readonly signal?: AbortSignal
		readonly onProgress?: (step: string, done?: number, total?: number) => void
	},
): Promise<ImportReport> {
	const writer = importWriter(out, dryRun)
	const tally = createTally(0)
	let done = 0
	async function* each() {
		yield* files
	}
	for await (const { path, unwanted } of withTurns(each(), signal)) {
		const file = { id: path, from: join(root, path), to: path, unwanted }
		tally.addFile(file, importCopy(file, writer))
		onProgress('copying', ++done, files.length)
	}
	const made = writeConfig(config, writer, out, found)
	for (const diagnostic of made.diagnostics) tally.say(diagnostic)
	return {
		...tally.report(),
		media: { files: 0, downloaded: [], there: [], failed: [], left: [] },
		config: made.config,
	}
}
