import { endOfItem } from './script-brackets.ts'
import type { Token } from './script-token.ts'
import { computed, type ScriptValue } from './script-value.ts'

/** What names stand for. */
export interface Scope {
	/** What a path of names leads to: `site.url`; `undefined` if the program has no such constant. `depth` is how much it is within others. */
	named(path: readonly string[], depth: number): ScriptValue | undefined
	/** Of the program; absent if nobody can tell. */
	readonly env?: Readonly<Record<string, string | undefined>>
	/** Whether others may be set than those that {@link env} has. */
	readonly isEnvPart?: boolean
	/** Functions that are known: their calls are what they are given. */
	readonly through?: ReadonlySet<string>
	/** How `a ? b : c`, `a && b` and `a === b` are read: where the condition is known; with all that any side says; or as the side that is there, if the other is nothing. Default: they are not. */
	readonly conditions?: 'known' | 'either' | 'there'
}

/** A value, and the index of what comes after it. */
export interface Read {
	readonly found: ScriptValue
	readonly next: number
}

/** What values are read with that are made of others. */
export interface Reading {
	readonly scope: Scope
	/** Reads the value at an index that is `depth` deep within others. */
	itemAt(tokens: readonly Token[], start: number, depth: number): Read
}

/** What cannot be read, up to the next item. */
export function unknownAt(tokens: readonly Token[], start: number): Read {
	const at = tokens[start]?.at ?? 0
	return { found: { at, value: computed }, next: endOfItem(tokens, start) }
}
