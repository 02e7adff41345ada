import type { Emit } from '../cache-event.ts'
import type { Circuit } from '../load/circuit.ts'
import type { Entry } from '../memory/entry.ts'
import type { Settings } from '../options.ts'
import type { Counts, StoreCounts } from '../statistics.ts'
import { type Limited, limited } from '../time/limited.ts'
import { readRecord, writeRecord } from './record.ts'
import type { Store } from './store.ts'

/** A store that can do no harm: never rejects, never takes longer than its deadline, gives only what was written for the key. */
export interface SecondLevel<Value> {
	/** `nothing` if the store says so, `undefined` if it does not say. */
	read(key: string): Promise<Entry<Value> | 'nothing' | undefined>
	/** Begins to write, if not too much is being written. */
	write(key: string, entry: Entry<Value>, ttl: number): void
	close(): Promise<void>
}

interface Parts {
	readonly store: Store
	readonly circuit: Circuit
	readonly counts: Counts
	readonly storeCounts: StoreCounts
	readonly emit: Emit | undefined
}

/** How many writes are under way at most. */
const mostWrites = 100

export function createSecondLevel<Value>(
	{ storeDeadline: milliseconds, version, codec, clock }: Settings<Value>,
	{ store, circuit, counts, storeCounts, emit }: Parts,
): SecondLevel<Value> {
	const writes = new Set<Promise<unknown>>()
	const late = () => new Error('The store has not answered in time')
	const limit = { milliseconds, late }

	/** Does something with the store, within limits; `undefined` if it went wrong. */
	async function attempt<Result>(
		operation: 'get' | 'set',
		key: string,
		act: (call: Limited) => Promise<Result>,
	): Promise<Result | undefined> {
		const verdict = circuit.admit()
		if (!verdict) {
			storeCounts.skipped++
			return undefined
		}
		const start = clock.now()
		try {
			const result = await limited(act, clock, limit)
			verdict(false)
			emit?.({ type: 'store', key, operation, took: clock.now() - start })
			return result
		} catch (error) {
			verdict(true)
			storeCounts.failures++
			emit?.({ type: 'store', key, operation, took: clock.now() - start, error })
			return undefined
		}
	}

	async function get(key: string, { signal }: Limited): Promise<Entry<Value> | 'nothing'> {
		const bytes = await store.get(key, { signal })
		if (bytes === undefined) return 'nothing'
		const record = readRecord(bytes, version, codec)
		if (typeof record === 'string') counts.refused++
		if (record === 'foreign') return 'nothing'
		if (record === 'damaged') throw new Error('The store gave a damaged record')
		if (record.key !== key) throw new Error(`The store gave the record of ${record.key}`)
		return record.entry
	}

	return {
		async read(key) {
			const found = await attempt('get', key, (call) => get(key, call))
			if (found === 'nothing') storeCounts.misses++
			else if (found) storeCounts.hits++
			return found
		},
		write(key, entry, ttl) {
			if (writes.size >= mostWrites) {
				storeCounts.skipped++
				return
			}
			const bytes = writeRecord(key, entry, version, codec)
			if (!bytes) {
				counts.refused++
				return
			}
			const write = attempt('set', key, async ({ signal }) => {
				await store.set(key, bytes, { ttl, signal })
				storeCounts.writes++
			})
			writes.add(write)
			write.finally(() => writes.delete(write))
		},
		async close() {
			await Promise.all(writes)
			await limited(async () => store.close?.(), clock, limit).catch(() => {})
		},
	}
}
