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
import { received } from './memory/entry.ts'
import { createMemory } from './memory/memory.ts'
import { type CacheOptions, resolveOptions } from './options.ts'
import { createCounts, createStoreCounts } from './statistics.ts'
import { readRecord, writeRecord } from './store/record.ts'
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
	const { clock, random, store, storeDeadline: deadline, codec, version } = settings
	const [counts, storeCounts] = [createCounts(), createStoreCounts()]
	const emit = createEmit(settings.onEvent, counts)
	const refusal = createRefusal(settings.retryAfter, random)
	const onChange = (of: 'loader' | 'store') => (state: CircuitState) =>
		emit?.({ type: 'circuit', of, state })
	const circuit = createCircuit(settings.circuit, { clock, random, onChange: onChange('loader') })
	const storeCircuit = createCircuit(settings.storeCircuit, {
		...{ clock, random, onChange: onChange('store') },
	})
	const secondLevel = store && createSecondLevel<Value>({
		...{ store, deadline, version, codec, clock, counts, storeCounts, emit },
		circuit: storeCircuit,
	})

	const memory = createMemory<Value>(settings)
	const bulkhead = createBulkhead({ ...settings, refusal })
	const running: Running = new Set()
	const origin = createOrigin(settings, { circuit, refusal, running, counts, emit })
	const parts = { memory, secondLevel, bulkhead, origin, refusal, counts }
	const flights = createFlights(createFetchValue(settings, parts))
	const waiting: Waiting = new Set()
	const get = createReader(settings, { memory, flights, refusal, waiting, counts, emit })

	const tasks: (() => Promise<void>)[] = []
	let closing: Promise<void> | undefined

	async function end(): Promise<void> {
		const results = await Promise.allSettled(tasks.map((task) => task()))
		isClosed = true
		bulkhead.close()
		for (const stop of [...waiting, ...running]) stop(refusal('closed'))
		memory.clear()
		await secondLevel?.close()
		const failed = results.find(({ status }) => status === 'rejected')
		if (failed) throw failed.reason
	}
}
