import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readArchive } from './read-archive.ts'
import { walkFolder } from './walk-folder.ts'

/** A file of an export that is a folder or an archive. */
export interface ExportFile {
	/** POSIX path in it. */
	readonly path: string
	/** Its text; `undefined` if it is nothing to be read, such as a symbolic link. */
	readonly read: (() => Promise<string>) | undefined
}

/**
 * Lists the files of a folder or of a ZIP archive, in a stable order.
 *
 * @throws {BlogError} `CONTENT_NOT_FOUND` if there is neither, `IO` if it cannot be read.
 */
export async function* openExport(path: string): AsyncGenerator<ExportFile> {
	const isFile = (await stat(path).catch(() => undefined))?.isFile()
	if (isFile) return yield* readArchive(path)
	for await (const { path: id, isLink } of walkFolder(path))
		yield { path: id, read: isLink ? undefined : () => readFile(join(path, id), 'utf8') }
}
