import { basename } from 'node:path'
import { BlogError, parseUrl } from '@blog/core'
import { importEntries } from './import-entries.ts'
import type { ImportEntry } from './import-item.ts'
import type { ImportReport } from './import-report.ts'
import { downloadMedia } from './media/download-media.ts'
import type { Fetched } from './media/fetch-file.ts'
import type { DownloadOptions } from './media/fetch-media.ts'
import { mediaFailures } from './media/media-failures.ts'
import { type MediaFile, mediaFolder } from './media/media-folder.ts'
import { mediaReport } from './media/media-report.ts'
import { readGhost } from './read/read-ghost.ts'
import { readMedium } from './read/read-medium.ts'
import { readText } from './read/read-text.ts'
import { readWordpress } from './read/read-wordpress.ts'
import { readZola } from './read/read-zola.ts'
import { showFetched } from './show-fetched.ts'
import { siteConfig } from './site-config.ts'
import { takeSurvey } from './survey/take-survey.ts'
import { createTally } from './tally.ts'
import { withBlockGates } from './with-block-gates.ts'
import { withTurns } from './with-turns.ts'
import { importWriter } from './write/import-writer.ts'
import { writeConfig } from './write-config.ts'

/** Readers by the name of their format. */
const readers = {
	wordpress: (path) => readText(path, readWordpress),
	ghost: (path) => readText(path, readGhost),
	medium: readMedium,
	zola: readZola,
} as const satisfies Record<string, (path: string) => AsyncIterable<ImportEntry>>

/** A format that can be imported. */
export type ImportFormat = keyof typeof readers

/** Their names. */
export const importFormats = Object.keys(readers) as readonly ImportFormat[]

/** Tells whether there is a reader for a format. */
export function isImportFormat(format: string): format is ImportFormat {
	return Object.hasOwn(readers, format)
}

/** How to import. */
export interface ImportOptions {
	/** Folder of the site; files are written into `content` and `data` in it. */
	readonly out: string
	/** Name of the config that the site has, of whatever generator: none is written beside it. Default: a `blog.config.*` that is there. */
	readonly config?: string
	/** Address of the old site, where the export does not say it, as those of Ghost do not: `https://example.com`. */
	readonly site?: string
	/** Write nothing, fetch nothing, and say what would be. Default false. */
	readonly dryRun?: boolean
	/** Fetch the files of the old site that are not there. Hosts of this machine and its network are not asked, but that of `site`. Default false. */
	readonly download?: boolean | DownloadOptions
	/** What is later is scheduled. Default the clock. */
	readonly now?: Date
	/** Ends an import early: files that are written are whole, and another run goes on from there. */
	readonly signal?: AbortSignal
	/** Told what is done, and how much of it. */
	readonly onProgress?: (step: string, done?: number, total?: number) => void
}

/**
 * Makes Markdown files of an export. The file is read twice, since links between posts need all addresses; of WordPress one item is in
 * memory at a time, an export of Ghost is parsed as a whole.
 *
 * Files that are there are never changed, but for the addresses of files that were fetched since, in texts that nobody has edited.
 * Nothing is written outside `out`, and nothing is loaded from the network without `download`.
 *
 * @param path Of the export: a file, or the folder of a Zola site.
 * @throws {BlogError} `USAGE` if `site` is no address, `CONTENT_NOT_FOUND` if there is no such file, `IO` if it cannot be read or a file cannot be written, `OUT_INVALID` if
 * a symbolic link leads out of `out`.
 * @throws The reason of `signal`.
 * @example
 * const { items, written, unchanged, skipped } = await importBlog('wordpress', 'export.xml', { out: 'my-blog' })
 * items === written.length + unchanged.length + skipped.length // true
 */
export async function importBlog(
	format: ImportFormat,
	path: string,
	{
		out,
		config,
		site = '',
		dryRun = false,
		download = false,
		now = new Date(),
		signal,
		onProgress = () => undefined,
	}: ImportOptions,
): Promise<ImportReport> {
	const host = parseUrl(site)
	if (site !== '' && !/^https?:$/.test(host?.protocol ?? ''))
		throw new BlogError(
			'USAGE',
			`Unexpected address ${site}, expected one such as https://example.com`,
		)
	const read = () => withTurns(readers[format](path), signal)
	onProgress('reading the export')
	const survey = await takeSurvey(read(), site)
	const readAgain = () => withBlockGates(read(), survey.blocks)
	const writer = importWriter(out, dryRun)
	const media = mediaFolder(out, survey.site)
	const source = basename(path)
	const surroundings = { survey, writer, media, source }
	const tally = createTally(now.getTime())
	const about = await importEntries(readAgain(), surroundings, tally, (done) =>
		onProgress('converting', done, survey.files.length),
	)
	let outcomes: ReadonlyMap<MediaFile, Fetched> = new Map()
	if (download !== false && !dryRun) {
		outcomes = await downloadMedia({
			...(download === true ? {} : download),
			media,
			writer,
			signal,
			privateHost: host?.host,
			onProgress: (done, total) => onProgress('fetching files', done, total),
		})
		for (const failure of mediaFailures(outcomes, out, source)) tally.say(failure)
		onProgress('writing links')
		await showFetched(readAgain(), outcomes, surroundings, tally)
	}
	const said = siteConfig({ ...about, url: about.url || site })
	const made = writeConfig(said, writer, out, config)
	for (const diagnostic of made.diagnostics) tally.say(diagnostic)
	return {
		...tally.report(),
		media: mediaReport(media.files(), outcomes),
		config: made.config,
	}
}
