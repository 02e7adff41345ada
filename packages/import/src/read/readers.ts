import type { FileHandle } from 'node:fs/promises'
import type { ImportEntry } from '../import-item.ts'
import { readGhost } from './read-ghost.ts'
import { readMedium } from './read-medium.ts'
import { readText } from './read-text.ts'
import { readWordpress } from './read-wordpress.ts'
import { readZola } from './read-zola.ts'

/**
 * Readers by the name of their format.
 *
 * @param copy What is read in place of `path`, which can be read once only.
 */
export const readers = {
	wordpress: (path, copy) => readText(path, readWordpress, copy),
	ghost: (path, copy) => readText(path, readGhost, copy),
	medium: readMedium,
	zola: (path) => readZola(path),
} as const satisfies Record<string, (path: string, copy?: FileHandle) => AsyncIterable<ImportEntry>>

/** A format that can be imported. */
export type ImportFormat = keyof typeof readers

/** Their names. */
export const importFormats = Object.keys(readers) as readonly ImportFormat[]

/** Tells whether there is a reader for a format. */
export function isImportFormat(format: string): format is ImportFormat {
	return Object.hasOwn(readers, format)
}
