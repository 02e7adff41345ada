import { isAlias, isScalar, type Pair } from 'yaml'
import { isMap } from './is-map.ts'

/**
 * Which value a key has that a map writes itself and `<<` brings too: `own-wins`, as YAML says, or `last-wins`, as Ruby's Psych
 * has it, which writes the keys of a map one after the other.
 *
 * @see https://yaml.org/type/merge.html
 * @see https://github.com/ruby/psych/blob/master/lib/psych/visitors/to_ruby.rb, `revive_hash`
 */
export type MergeRule = 'own-wins' | 'last-wins'

/** Tells whether a pair is `<<: *defaults`. To Psych it is one in quotes too. */
export function isMerge({ key }: Pair<unknown, unknown>, rule: MergeRule = 'own-wins'): boolean {
	if (!isScalar(key) || key.value !== '<<') return false
	return key.type === 'PLAIN' || (rule === 'last-wins' && key.tag !== 'tag:yaml.org,2002:str')
}

/**
 * The maps that a `<<` brings, in the order in which their keys are to be set.
 *
 * @param value Of the pair, as plain data.
 */
export function mergeSources(
	pair: Pair<unknown, unknown>,
	value: unknown,
	rule: MergeRule,
): readonly Readonly<Record<string, unknown>>[] {
	const sources = Array.isArray(value) ? value : [value]
	if (rule === 'own-wins') return sources.filter(isMap)
	// One that is no map, or an alias of a list, and Psych brings nothing.
	if (!sources.every(isMap) || (Array.isArray(value) && isAlias(pair.value))) return []
	return sources.toReversed()
}
