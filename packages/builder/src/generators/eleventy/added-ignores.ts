import type { Place } from '@blog/core'
import type { Module } from '../program/modules-below.ts'
import { addedIgnore, type IgnoreLine } from './ignore-line.ts'

/** What a program adds to `ignores`. */
interface AddedIgnores {
	/** What is written out. */
	readonly lines: readonly IgnoreLine[]
	/** Where only running it would tell what is added. */
	readonly untold: readonly Place[]
}

/** Methods by which nothing is left out. */
const others = new Set(['delete', 'has', 'clear', 'forEach', 'keys', 'values', 'entries'])

/**
 * Reads what a program adds. Once `ignores` has another name, nobody can tell what is added to that.
 *
 * @see https://www.11ty.dev/docs/ignores/#configuration-api
 */
export function addedIgnores({ file, script }: Module): AddedIgnores {
	const lines: IgnoreLine[] = []
	const untold: Place[] = []
	for (const { calls, isHandedOn, place } of script.uses('ignores')) {
		if (isHandedOn) untold.push(place)
		for (const { method, argument, place } of calls) {
			if (others.has(method)) continue
			if (method === 'add' && typeof argument === 'string')
				lines.push(...addedIgnore(file, place, argument))
			else untold.push(place)
		}
	}
	return { lines, untold }
}
