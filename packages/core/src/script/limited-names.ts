import { maxDepth } from '../max-depth.ts'
import type { Scope } from './reading.ts'
import { knownAlong, type ScriptValue } from './script-value.ts'

/** What all names that are read together may come to, in values; ten letters count as one. */
const most = 100_000

/**
 * Finds what names stand for, as long as that is not too much: each use counts what it brings, so that few lines (`const b = [a, a]`, `const c = [b, b]`, …) do not become
 * millions of values. What would be too much, or lies too deep with all that it has, is not read.
 *
 * @param constantOf The value of a constant; it is asked at each use, so let it remember what it has read.
 */
export function limitedNames(
	constantOf: (name: string, depth: number) => ScriptValue | undefined,
): Scope['named'] {
	const measures = new Map<object, Measure>()
	let spent = 0
	return ([name = '', ...members], depth) => {
		const constant = constantOf(name, depth)
		const value = constant && knownAlong(constant, members)
		if (value === undefined) return undefined
		const { size, height } = measure(value, measures)
		if (depth + height > maxDepth || spent + size > most) return undefined
		spent += size
		return value
	}
}

interface Measure {
	/** How much all of it is. */
	readonly size: number
	/** How deep it nests. */
	readonly height: number
}

/** @param known Of lists and objects; what stands in several of them is measured once. */
function measure({ value }: ScriptValue, known: Map<object, Measure>): Measure {
	if (typeof value === 'string') return { size: 1 + value.length / 10, height: 0 }
	if (!Array.isArray(value) && !(value instanceof Map)) return { size: 1, height: 0 }
	const found = known.get(value)
	if (found) return found
	let size = 1
	let height = 0
	for (const member of value.values()) {
		const inner = measure(member, known)
		size += inner.size
		height = Math.max(height, inner.height + 1)
	}
	known.set(value, { size, height })
	return { size, height }
}
