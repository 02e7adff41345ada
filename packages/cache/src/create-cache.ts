import { createReader } from './answer/reader.ts'
import type { Waiting } from './answer/within.ts'
import type { Cache } from './cache.ts'
import { createEmit } from './cache-event.ts'
import { createBulkhead } from './load/bulkhead.ts'
import { type CircuitState, createCircuit } from './load/circuit.ts'
import { createFetchValue } from './load/fetch-value.ts'
import { createFlights } from './load/flights.ts'
import { createOrigin } from './load/origin.ts'
import { createRefusal } from './load/refusal.ts'
import { createMemory } from './memory/memory.ts'
import { readMemory, restoreTo } from './memory/records.ts'
import { type CacheOptions, resolveOptions } from './options.ts'
import { createCounts, createStoreCounts } from './statistics.ts'
import { createSecondLevel } from './store/second-level.ts'
import type { Running } from './time/limited.ts'

/**
 * Makes a cache that keeps its origin alive.
 *
 * @throws {RangeError} If an option makes no sense.
 *
 * @example
 * const cache = createCache({ load: (key, { signal }) => render(key, signal), ttl: 60_000 })
 * const { value, state } = await cache.get('/posts/hello', { deadline: 2_000 })
 */
export function createCache<Value>(options: CacheOptions<Value>): Cache<Value> {
	const settings = resolveOptions(options)
	const { clock, random, store } = settings
	const [counts, storeCounts] = [createCounts(), createStoreCounts()]
	const emit = createEmit(settings.onEvent, counts)
	const refusal = createRefusal(settings.retryAfter, random)
	const circuitOf = (of: 'loader' | 'store') =>
		createCircuit(of === 'loader' ? settings.circuit : settings.storeCircuit, {
			clock,
			random,
			onChange: (state: CircuitState) => emit?.({ type: 'circuit', of, state }),
		})
	const [circuit, storeCircuit] = [circuitOf('loader'), circuitOf('store')]
	const secondLevel =
		store &&
		createSecondLevel(settings, { store, circuit: storeCircuit, counts, storeCounts, emit })
	const memory = createMemory<Value>(settings)
	const bulkhead = createBulkhead({ ...settings, refusal })
	const running: Running = new Set()
	const origin = createOrigin(settings, { circuit, refusal, running, counts, emit })
	const flights = createFlights(
		createFetchValue(settings, { memory, secondLevel, bulkhead, origin, refusal, counts }),
	)
	const waiting: Waiting = new Set()
	const reader = createReader(settings, { memory, flights, refusal, waiting, counts, emit })
	const tasks: (() => Promise<void>)[] = []
	let closing: Promise<void> | undefined

	async function end(): Promise<void> {
		const results = await Promise.allSettled(tasks.map((task) => task()))
		// Whoever asks from here on finds nothing, and gets no turn.
		memory.clear()
		bulkhead.close()
		for (const stop of [...waiting, ...running]) stop(refusal('closed'))
		await secondLevel?.close()
		const failed = results.find((result) => result.status === 'rejected')
		if (failed) throw failed.reason
	}

	return {
		...reader,
		expire: (references) => memory.expire(references, clock.now()),
		remove: (references) => memory.remove(references, clock.now()),
		records: () => readMemory(memory, settings),
		restore: (record) => restoreTo(memory, record, settings, counts),
		beforeClose: (task) => tasks.push(task),
		close: () => (closing ??= end()),
		stats: () => ({
			...counts,
			...memory.size(),
			changes: memory.changes,
			loading: bulkhead.running,
			queued: bulkhead.queued,
			queueAge: bulkhead.queueAge(),
			circuit: circuit.state,
			store: { ...storeCounts, circuit: storeCircuit.state },
		}),
	}
}
