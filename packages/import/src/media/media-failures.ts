import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic, Place } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { Fetched } from './fetch-file.ts'
import type { MediaFile, Mention } from './media-folder.ts'

/**
 * Tells which files could not be fetched, with the first post that shows each, and the place there.
 *
 * @param out Folder of the import.
 */
export function mediaFailures(
	outcomes: ReadonlyMap<MediaFile, Fetched>,
	out: string,
): readonly Diagnostic[] {
	return [...outcomes].flatMap(([media, outcome]) =>
		'reason' in outcome ? [failure(media, outcome, out)] : [],
	)
}

function failure(
	{ address, mentions, name }: MediaFile,
	{ reason, hint }: Extract<Fetched, { readonly reason: string }>,
	out: string,
): Diagnostic {
	const posts = mentions.filter(({ line }) => line === undefined)
	const first = posts[0] ?? (mentions[0] as Mention)
	const others = posts.length - 1
	const also = others > 0 ? `; ${others} more ${others === 1 ? 'post has' : 'posts have'} it` : ''
	const message = `Expected the file ${address}: ${reason}${also}`
	const place = name.stem + name.ending
	return report('import-media-failed', first.file, message, {
		place: placeOf(first, address, out),
		hint: hint ?? `It stays where it was. Put it at ${place}, or try later, and import again.`,
	})
}

/** Where an address stands in a file that was written. */
function placeOf({ file, line }: Mention, address: string, out: string): Place | undefined {
	if (line !== undefined) return { line, column: 1 }
	try {
		const text = readFileSync(join(out, file), 'utf8')
		const at = text.indexOf(address)
		if (at < 0) return undefined
		const lines = text.slice(0, at).split('\n')
		return { line: lines.length, column: (lines.at(-1) as string).length + 1 }
	} catch {
		// A file that cannot be read has no lines to be told.
		return undefined
	}
}
