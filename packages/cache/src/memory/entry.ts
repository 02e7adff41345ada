/** What is known of a key. */
export interface Entry<Value> {
	/** `undefined`: there is nothing. */
	readonly value: Value
	/** When the loader was called: no later change is in the value. */
	readonly madeAt: number
	freshUntil: number
	/** What it was made of. */
	readonly references: readonly string[]
	/** Changes up to this number are taken into account. */
	checked: number
	isRemoved: boolean
	/** No load is tried before, because the last ones failed. */
	retryAt: number
	failures: number
	/** Why the last one failed. */
	error: unknown
}

/** For how many milliseconds after its freshness a value is served: while a new one is loaded, and if none can be loaded. */
export interface Lifetimes {
	readonly grace: number
	readonly staleIfError: number
}

export type Phase = 'fresh' | 'stale' | 'stale-if-error' | 'over'

export function phaseOf(
	{ freshUntil, value, isRemoved }: Entry<unknown>,
	now: number,
	{ grace, staleIfError }: Lifetimes,
): Phase {
	if (isRemoved) return 'over'
	if (now < freshUntil) return 'fresh'
	if (value === undefined) return 'over'
	if (now < freshUntil + grace) return 'stale'
	return now < freshUntil + staleIfError ? 'stale-if-error' : 'over'
}

export function createEntry<Value>(
	entry: Pick<Entry<Value>, 'value' | 'madeAt' | 'freshUntil' | 'references' | 'checked'>,
): Entry<Value> {
	return { ...entry, isRemoved: false, retryAt: 0, failures: 0, error: undefined }
}

/** An entry that was made by another clock: one from the future would never be replaced. */
export function received<Value>(entry: Entry<Value>, now: number): Entry<Value> {
	const ahead = Math.max(0, entry.madeAt - now)
	return { ...entry, madeAt: entry.madeAt - ahead, freshUntil: entry.freshUntil - ahead }
}
