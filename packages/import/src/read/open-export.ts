import { type FileHandle, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExportFile } from './export-file.ts'
import { readArchive } from './read-archive.ts'
import { walkFolder } from './walk-folder.ts'

/**
 * Lists the files of a folder or of a ZIP archive, in a stable order.
 *
 * @param copy An archive that is read in its place.
 * @throws {BlogError} `CONTENT_NOT_FOUND` if there is neither, `IO` if it cannot be read.
 */
export async function* openExport(path: string, copy?: FileHandle): AsyncGenerator<ExportFile> {
	const isFile = (await stat(path).catch(() => undefined))?.isFile()
	if (isFile || copy !== undefined) return yield* readArchive(path, copy)
	for await (const { path: id, isLink } of walkFolder(path))
		yield { path: id, read: isLink ? undefined : () => readFile(join(path, id), 'utf8') }
}
