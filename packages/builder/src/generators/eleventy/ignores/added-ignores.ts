import type { Place } from '@blog/core'
import type { Module } from '../../program/modules-below.ts'
import { addedIgnore, type IgnoreLine } from './ignore-line.ts'

/** What a program adds to `ignores`. */
export interface AddedIgnores {
	/** The program. */
	readonly file: string
	/** What is written out. */
	readonly lines: readonly IgnoreLine[]
	/** Where only running it would tell what is added. */
	readonly untold: readonly Place[]
}

/** By which nothing is left out, and something else is given than the set. */
const readings = new Set([
	...['delete', 'has', 'clear', 'forEach', 'keys', 'values', 'entries'],
	...['size', 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'],
])

/**
 * Reads what a program adds. Once `ignores` has another name, nobody can tell what is added to that.
 *
 * @see https://www.11ty.dev/docs/ignores/#configuration-api
 */
export function addedIgnores({ file, script }: Module): AddedIgnores {
	const lines: IgnoreLine[] = []
	const untold: Place[] = []
	for (const { calls, isHandedOn, place } of script.uses('ignores', readings)) {
		if (isHandedOn) untold.push(place)
		for (const { method, values = [undefined], place } of calls) {
			if (readings.has(method)) continue
			const texts = method === 'add' ? values.filter((one) => typeof one === 'string') : []
			if (texts.length < values.length) untold.push(place)
			else lines.push(...texts.flatMap((text) => addedIgnore(file, place, text)))
		}
	}
	return { file, lines, untold }
}
