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
	const secondLevel =
		store &&
		createSecondLevel<Value>({
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
	let isClosed = false
	let closing: Promise<void> | undefined

	async function end(): Promise<void> {
		const results = await Promise.allSettled(tasks.map((task) => task()))
		isClosed = true
		bulkhead.close()
		for (const stop of [...waiting, ...running]) stop(refusal('closed'))
		memory.clear()
		await secondLevel?.close()
		const failed = results.find((result) => result.status === 'rejected')
		if (failed) throw failed.reason
	}

	return {
		async get(key, how) {
			if (isClosed) throw refusal('closed')
			return get(key, how)
		},
		expire: (references) => memory.expire(references, clock.now()),
		remove: (references) => memory.remove(references, clock.now()),
		stats: () => ({
			...counts,
			...memory.size(),
			loading: bulkhead.running,
			queued: bulkhead.queued,
			queueAge: bulkhead.queueAge(),
			circuit: circuit.state,
			store: { ...storeCounts, circuit: storeCircuit.state },
		}),
		*records() {
			for (const key of memory.keys()) {
				const entry = memory.peek(key, clock.now())
				const record = entry && writeRecord(key, entry, version, codec)
				if (record) yield record
			}
		},
		restore(bytes) {
			const record = readRecord(bytes, version, codec)
			if (typeof record === 'string') {
				counts.refused++
				return false
			}
			const now = clock.now()
			const entry = received(record.entry, now)
			// What has changed since it was written is not known.
			memory.adopt(record.key, { ...entry, freshUntil: Math.min(entry.freshUntil, now) }, now)
			counts.kept++
			return true
		},
		beforeClose(task) {
			tasks.push(task)
		},
		close() {
			closing ??= end()
			return closing
		},
	}
}
