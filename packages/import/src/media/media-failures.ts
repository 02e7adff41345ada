import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic, Place } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { Fetched } from './fetch-file.ts'
import type { MediaFile } from './media-folder.ts'

/**
 * Tells which files could not be fetched, with the first post that shows each, and the place there; or where the export lists it.
 *
 * @param out Folder of the import.
 * @param source Name of the export.
 */
export function mediaFailures(
	outcomes: ReadonlyMap<MediaFile, Fetched>,
	out: string,
	source: string,
): readonly Diagnostic[] {
	return [...outcomes].flatMap(([media, outcome]) =>
		'reason' in outcome ? [failure(media, outcome, out, source)] : [],
	)
}

function failure(
	{ address, posts, line = 1, name }: MediaFile,
	{ reason, hint }: Extract<Fetched, { readonly reason: string }>,
	out: string,
	source: string,
): Diagnostic {
	const [first] = posts
	const others = posts.length - 1
	const also = others > 0 ? `; ${others} more ${others === 1 ? 'post has' : 'posts have'} it` : ''
	return report(
		'import-media-failed',
		first ?? source,
		`Expected the file ${address}: ${reason}${also}`,
		{
			place: first === undefined ? { line, column: 1 } : placeOf(join(out, first), address),
			hint: hint ?? `It stays where it was. Put it at ${name}, or try later, and import again.`,
		},
	)
}

/** Where an address stands in a file that was written. */
function placeOf(file: string, address: string): Place | undefined {
	try {
		const text = readFileSync(file, 'utf8')
		const at = text.indexOf(address)
		if (at < 0) return undefined
		const lines = text.slice(0, at).split('\n')
		return { line: lines.length, column: (lines.at(-1) as string).length + 1 }
	} catch {
		// A file that cannot be read has no lines to be told.
		return undefined
	}
}
