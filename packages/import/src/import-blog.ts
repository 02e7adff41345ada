import { basename } from 'node:path'
import { BlogError, parseUrl } from '@blog/core'
import { importEntriesOf } from './import-entries-of.ts'
import type { ImportOptions } from './import-options.ts'
import type { ImportReport } from './import-report.ts'
import { copyOfPipe } from './read/copy-of-pipe.ts'
import { type ImportFormat, readers } from './read/readers.ts'
import { withTurns } from './with-turns.ts'

/**
 * Makes Markdown files of an export. The file is read twice, since links between posts need all addresses, and a pipe is taken into a temporary file first; of WordPress one item is in
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
	options: ImportOptions,
): Promise<ImportReport> {
	const { site = '', signal, onProgress } = options
	const host = parseUrl(site)
	if (site !== '' && !/^https?:$/.test(host?.protocol ?? ''))
		throw new BlogError(
			'USAGE',
			`Unexpected address ${site}, expected one such as https://example.com`,
		)
	onProgress?.('reading the export')
	const copy = await copyOfPipe(path, signal)
	try {
		const read = () => withTurns(readers[format](path, copy), signal)
		return await importEntriesOf(read, basename(path), options)
	} finally {
		await copy?.close()
	}
}
