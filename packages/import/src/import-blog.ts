import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BlogError, parseUrl } from '@blog/core'
import { importCopy } from './import-copy.ts'
import type { ImportEntry, ImportSite } from './import-item.ts'
import { importItemFile } from './import-item-file.ts'
import type { ImportReport } from './import-report.ts'
import { readChunks } from './read/read-chunks.ts'
import { readGhost } from './read/read-ghost.ts'
import { readMedium } from './read/read-medium.ts'
import { readWordpress } from './read/read-wordpress.ts'
import { readZola } from './read/read-zola.ts'
import { siteConfig } from './site-config.ts'
import { takeSurvey } from './survey/take-survey.ts'
import { createTally } from './tally.ts'
import { importWriter } from './write/import-writer.ts'

/** Readers by the name of their format. */
const readers = {
	wordpress: (path) => readWordpress(readChunks(path)),
	ghost: (path) => readGhost(readChunks(path)),
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

/** What a site may call its config; one that is there is left alone. */
const configNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `blog.config.${ending}`)

/** How to import. */
export interface ImportOptions {
	/** Folder of the site; files are written into `content` and `data` in it. */
	readonly out: string
	/** Address of the old site, where the export does not say it, as those of Ghost do not: `https://example.com`. */
	readonly site?: string
	/** Write nothing, and say what would be. Default false. */
	readonly dryRun?: boolean
	/** What is later is scheduled. Default the clock. */
	readonly now?: Date
}

/**
 * Makes Markdown files of an export. The file is read twice, since links between posts need all addresses; of WordPress one item is in
 * memory at a time, an export of Ghost is parsed as a whole.
 *
 * Files that are there are never changed, and nothing is written outside `out`. Nothing is loaded from the network.
 *
 * @param path Of the export: a file, or the folder of a Zola site.
 * @throws {BlogError} `USAGE` if `site` is no address, `CONTENT_NOT_FOUND` if there is no such file, `IO` if it cannot be read or a file cannot be written, `OUT_INVALID` if
 * a symbolic link leads out of `out`.
 * @example
 * const { items, written, unchanged, skipped } = await importBlog('wordpress', 'export.xml', { out: 'my-blog' })
 * items === written.length + unchanged.length + skipped.length // true
 */
export async function importBlog(
	format: ImportFormat,
	path: string,
	{ out, site = '', dryRun = false, now = new Date() }: ImportOptions,
): Promise<ImportReport> {
	if (site !== '' && !/^https?:$/.test(parseUrl(site)?.protocol ?? ''))
		throw new BlogError(
			'USAGE',
			`Unexpected address ${site}, expected one such as https://example.com`,
		)
	const read = () => readers[format](path)
	const survey = await takeSurvey(read(), site)
	const source = basename(path)
	const writer = importWriter(out, dryRun)
	const surroundings = { survey, writer, source }
	const tally = createTally(now.getTime())
	let count = 0
	let about: ImportSite = { url: '' }
	for await (const entry of read()) {
		if (entry.type === 'site') about = entry.site
		if (entry.type === 'problem') tally.say({ file: source, ...entry.problem })
		if (entry.type === 'file') tally.addFile(entry.file, importCopy(entry.file, writer))
		if (entry.type !== 'item') continue
		const { item } = entry
		tally.add(item, importItemFile(item, survey.files[count++], surroundings))
	}
	const config = siteConfig({ ...about, url: about.url || site })
	const isNew = config !== undefined && !configNames.some((name) => existsSync(join(out, name)))
	if (isNew) writer.write('blog.config.json', config)
	return { ...tally.report(), config: isNew ? 'blog.config.json' : undefined }
}
