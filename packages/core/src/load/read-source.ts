import { readFile as readWithCallback } from 'node:fs'
import { promisify } from 'node:util'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { reasonOf } from './list-files.ts'

/** Half the time of `node:fs/promises`, which opens, measures, reads and closes in four steps. */
const readFile = promisify(readWithCallback)

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
export async function readSource(path: string, file: string): Promise<Source> {
	let bytes: Buffer
	try {
		bytes = await readFile(path)
	} catch (error) {
		const problem = report('file-unreadable', file, `Expected a readable file: ${reasonOf(error)}`)
		return { file, problem }
	}
	try {
		return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
	} catch {
		return { file, problem: report('file-not-utf8', file, 'Unexpected bytes, expected UTF-8 text') }
	}
}
