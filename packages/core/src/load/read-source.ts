import { readFileSync } from 'node:fs'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { notUtf8 } from './not-utf8.ts'
import { unreadableFile } from './unreadable.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text of a file, or why there is none. */
export type Source =
	| { readonly file: string; readonly text: string }
	| { readonly file: string; readonly problem: Diagnostic }

/**
 * Reads a content file as UTF-8, without its byte order mark. Never throws: what cannot be read is a diagnostic.
 *
 * @param path Absolute path.
 * @param file Path for diagnostics.
 */
export function readSource(path: string, file: string): Source {
	let bytes: Buffer
	try {
		// What is read is parsed at once on the same thread; a promise of a small file takes longer than the file.
		bytes = readFileSync(path)
	} catch (error) {
		return { file, problem: unreadableFile(file, error) }
	}
	try {
		return { file, text: decoder.decode(bytes) }
	} catch {
		return { file, problem: notUtf8(file, bytes) }
	}
}
