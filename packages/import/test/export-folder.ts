import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ImportEntry } from '../src/import-item.ts'

/** A folder that an export lies in. */
export interface ExportFolder {
	readonly root: string
	/** Writes files, and reads the folder as an export. */
	read(files: Readonly<Record<string, string>>): Promise<readonly ImportEntry[]>
	remove(): void
}

/** Makes a folder for what a reader reads. */
export function exportFolder(reader: (root: string) => AsyncIterable<ImportEntry>): ExportFolder {
	const root = mkdtempSync(join(tmpdir(), 'blog-export-'))
	return {
		root,
		async read(files) {
			for (const [path, text] of Object.entries(files)) {
				mkdirSync(dirname(join(root, path)), { recursive: true })
				writeFileSync(join(root, path), text)
			}
			const entries: ImportEntry[] = []
			for await (const entry of reader(root)) entries.push(entry)
			return entries
		},
		remove: () => rmSync(root, { recursive: true }),
	}
}
