import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'

/** The first place that says something else than texts, or what only running the program would tell, and its path. */
export function untoldIn(script: Script, paths: readonly (readonly string[])[]) {
	for (const path of paths) {
		const isRead = itemsIn(script, path).every((one) => isText(one) || isNothing(one))
		const place = script.untoldAt(path) ?? (isRead ? undefined : script.placeOf(path))
		if (place) return { path, place }
	}
	return undefined
}

/** What stands at the first path that is there; nothing if none is. */
export function patternsIn(script: Script, paths: readonly (readonly string[])[]) {
	const path = paths.find((one) => (valueIn(script.values, one) ?? undefined) !== undefined)
	return path === undefined ? {} : { patterns: itemsIn(script, path).filter(isText) }
}

/** What a list names; what sides of a condition say in the place of one item is a list in it. */
function itemsIn(script: Script, path: readonly string[]): readonly unknown[] {
	return [valueIn(script.values, path)].flat(Number.POSITIVE_INFINITY)
}

function isText(value: unknown): value is string {
	return typeof value === 'string'
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === false
}
