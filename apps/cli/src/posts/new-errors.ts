import type { Blog, Diagnostic } from '@blog/core'
import { type Move, movedFile } from '../rename/move.ts'

/**
 * Finds errors that a blog would have and has not now, in whatever file.
 *
 * @param moves Between both: an error that names a file by its former name is the same.
 * @returns By the files as they are now.
 */
export function newErrors(
	before: Blog<unknown>,
	after: Blog<unknown>,
	moves: readonly Move[] = [],
): readonly Diagnostic[] {
	const known = new Set(errorsOf(before).map((one) => keyOf({ ...one, ...moved(one) })))
	const back = moves.map(({ from, to }) => ({ from: to, to: from }))
	return errorsOf(after)
		.filter((one) => !known.has(keyOf(one)))
		.map((one) => ({ ...one, file: movedFile(one.file, back) }))

	function moved({ file, message }: Diagnostic) {
		return {
			file: movedFile(file, moves),
			message: moves.reduce((text, { from, to }) => text.replaceAll(from, () => to), message),
		}
	}
}

function errorsOf({ diagnostics }: Blog<unknown>): readonly Diagnostic[] {
	return diagnostics.filter(({ severity }) => severity === 'error')
}

function keyOf({ rule, file, message }: Diagnostic): string {
	// An address that was taken by a post may be taken by an alias of it now.
	const said = rule === 'url-duplicate' ? message.replace(/: .*/s, '') : message
	return [rule, file, said].join('\0')
}
