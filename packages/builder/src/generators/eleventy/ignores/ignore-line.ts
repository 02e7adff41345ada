import { posix } from 'node:path'
import type { Place } from '@blog/core'

/** A path or a glob that a site leaves out. */
export interface IgnoreLine {
	/** The file that says it. */
	readonly file: string
	readonly place: Place
	/** As it is written. */
	readonly text: string
	/** Below the site's folder. */
	readonly path: string
}

/**
 * Reads a file of them: each is a path from the folder of the file, and `!` lets nothing in again.
 *
 * @see https://www.11ty.dev/docs/ignores/
 */
export function ignoreLinesOf(file: string, source: string): readonly IgnoreLine[] {
	return source.split('\n').flatMap((line, at) => {
		const text = line.trim()
		if (/^(?:$|#|!)/.test(text)) return []
		const path = pathBelow(posix.dirname(file), text)
		const place = { line: at + 1, column: line.indexOf(text) + 1 }
		return path === undefined ? [] : [{ file, place, text, path }]
	})
}

/** Reads what a program adds to `ignores`; there `#` begins no comment, and `!(a)` is all but that. */
export function addedIgnore(file: string, place: Place, text: string): readonly IgnoreLine[] {
	const path = text.startsWith('**/') ? text.replace(/\/$/, '') : pathBelow('.', text)
	return path === undefined || /^!(?!\()/.test(path) ? [] : [{ file, place, text, path }]
}

function pathBelow(folder: string, text: string): string | undefined {
	const path = posix.join(folder, '/', text).replace(/^\/+|\/+$/g, '')
	return path === '' || path === '.' || path.startsWith('..') ? undefined : path
}
