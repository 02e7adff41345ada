import { type ScriptValue, takenIn } from '@blog/core/script'
import type { ScriptCall } from '../../program/script-calls.ts'

/** Paths and where they are copied, `true` for the place that they have. */
type Pairs = readonly (readonly [string, string | true])[]

/** Options by which the same files are copied to the same places. */
const harmless = new Set(['expand', 'overwrite', 'debug', 'results', 'junk'])

/**
 * Reads the paths of a call of `addPassthroughCopy`. By `mode: 'html-relative'` only what pages show is copied, to beside them: so are files of posts here, in any case.
 *
 * @returns `undefined` if only running the program would tell.
 */
export function passthroughPairs(call: ScriptCall): Pairs | undefined {
	const { values, second: options, given, isConditional } = call
	const keys = options instanceof Map ? [...options.keys()].map(String) : []
	if (keys.includes('mode')) return []
	const isPlain = given.length < 2 || options instanceof Map
	if (isConditional || !isPlain || !keys.every((key) => harmless.has(key))) return undefined
	const all = values()?.map(pairsIn)
	return all?.every((pairs) => pairs !== undefined) ? all.flat() : undefined
}

function pairsIn(argument: ScriptValue['value']): Pairs | undefined {
	if (typeof argument === 'string') return [[argument, true]]
	if (!(argument instanceof Map) || argument.has(takenIn)) return undefined
	const pairs = [...(argument as ReadonlyMap<string, ScriptValue>)].map(
		([path, { value }]) => [path, value] as const,
	)
	return pairs.every(isPlace) ? pairs : undefined
}

function isPlace(pair: readonly [string, unknown]): pair is readonly [string, string | true] {
	return typeof pair[1] === 'string' || pair[1] === true
}
