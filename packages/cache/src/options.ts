import type { Emit } from './cache-event.ts'
import type { CircuitOptions } from './load/circuit.ts'
import { sizeOf } from './memory/size-of.ts'
import { type Codec, plainCodec } from './store/codec.ts'
import type { Store } from './store/store.ts'
import type { BackOff } from './time/back-off.ts'
import { type Clock, systemClock } from './time/clock.ts'

/** What a loader gets to know beside the key. */
export interface LoadContext {
	/** Aborted when nobody will take the value any more: after `timeout`, and when the cache is closed. */
	readonly signal: AbortSignal
	/** Whether a stale value is served meanwhile, so that nobody waits. */
	readonly isRefresh: boolean
}

/** All times in milliseconds. */
export interface CacheOptions<Value> {
	/** Makes the value of a key. `undefined` says that there is nothing; what it throws or rejects with says that it has failed. */
	readonly load: (key: string, context: LoadContext) => Promise<Value> | Value
	/** How long a value is fresh. Default: a minute. */
	readonly ttl?: number | ((value: Value, key: string) => number)
	/** By which share the time is longer or shorter, from key to key. Default: 0.15; 0: by nothing. */
	readonly jitter?: number
	/** How long after that a value is served while a new one is loaded. Default: ten minutes; 0: never. */
	readonly grace?: number
	/** How long after its freshness a value is served if no new one can be loaded. Default: a day; 0: never. At least `grace`. */
	readonly staleIfError?: number
	/** What a value was made of, for `expire` and `remove`. The key is always among them. Also asked for `undefined`. */
	readonly references?: (value: Value, key: string) => readonly string[]
	/** Whether readers of one key share a load. Default: true. */
	readonly singleFlight?: boolean
	/** How long a reader waits who does not say so. Default: ten seconds. */
	readonly deadline?: number
	/** How long a load may take. Default: thirty seconds. */
	readonly timeout?: number
	/** How many loads run at a time. Default: 8. */
	readonly concurrency?: number
	/** How many loads wait for their turn. Default: 100; `Infinity`: nothing is shed. */
	readonly queue?: number
	/** How long a load waits for its turn. Default: two seconds. */
	readonly queueDeadline?: number
	/** How long a key is not loaded again after failures, while there is a stale value. Default: from one second to a minute. */
	readonly backOff?: Partial<BackOff>
	/** When the loader is left alone. Default: half of the calls within ten seconds have failed, twenty at least; for five seconds. */
	readonly circuit?: Partial<CircuitOptions> | false
	/** Whether a value is kept: one that is not goes to those who wait for it, and takes the place of what was kept. Default: all are. */
	readonly isKept?: (value: Value, key: string) => boolean
	/** How long "there is nothing" is kept, and how many of them. Default: five seconds, 1,000. */
	readonly missing?: { readonly ttl?: number; readonly entries?: number } | false
	/** How many bytes are kept in memory, by `sizeOf`. Default: 64 MB. */
	readonly maxBytes?: number
	readonly sizeOf?: (value: Value, key: string) => number
	/** A second level, for several processes. */
	readonly store?: Store
	/** How long the second level may take. Default: 100. */
	readonly storeDeadline?: number
	/** When the second level is left alone. */
	readonly storeCircuit?: Partial<CircuitOptions> | false
	/** How values become bytes. Default: texts and `Uint8Array`s as they are, everything else as JSON. */
	readonly codec?: Codec<Value>
	/** What values depend on beside their keys, such as a format. Values of another version, in the second level or a snapshot, are not taken. */
	readonly version?: string
	/** The most seconds that a refused reader is told to wait; the least is one. Default: 5. */
	readonly retryAfter?: number
	readonly onEvent?: Emit
	readonly clock?: Clock
	/** From 0 to less than 1. */
	readonly random?: () => number
}

/** The options, resolved. */
export type Settings<Value> = ReturnType<typeof resolveOptions<Value>>

const megabyte = 2 ** 20
const [second, minute, day] = [1000, 60_000, 86_400_000]

/** @throws {RangeError} If a number makes no sense. */
export function resolveOptions<Value>(options: CacheOptions<Value>) {
	const { ttl = minute, grace = 10 * minute, staleIfError = day } = options
	const missing = options.missing === false ? { ttl: 0, entries: 0 } : (options.missing ?? {})
	const numbers = {
		jitter: options.jitter ?? 0.15,
		grace,
		staleIfError: Math.max(grace, staleIfError),
		deadline: options.deadline ?? 10 * second,
		timeout: options.timeout ?? 30 * second,
		concurrency: options.concurrency ?? 8,
		queue: options.queue ?? 100,
		queueDeadline: options.queueDeadline ?? 2 * second,
		missingTtl: missing.ttl ?? 5 * second,
		maxMissing: missing.entries ?? 1000,
		maxBytes: options.maxBytes ?? 64 * megabyte,
		storeDeadline: options.storeDeadline ?? 100,
		retryAfter: options.retryAfter ?? 5,
	}
	for (const [name, number] of Object.entries({
		...numbers,
		...(typeof ttl === 'number' && { ttl }),
	}))
		if (!(number >= 0)) throw new RangeError(`Unexpected ${name} ${number}, expected 0 or more`)
	for (const name of ['concurrency', 'retryAfter', 'maxBytes'] as const)
		if (numbers[name] < 1)
			throw new RangeError(`Unexpected ${name} ${numbers[name]}, expected 1 or more`)
	if (numbers.jitter >= 1)
		throw new RangeError(`Unexpected jitter ${numbers.jitter}, expected less than 1`)
	return {
		...numbers,
		load: options.load,
		ttl: typeof ttl === 'number' ? () => ttl : ttl,
		references: options.references ?? (() => []),
		isKept: options.isKept ?? (() => true),
		singleFlight: options.singleFlight ?? true,
		backOff: { first: second, most: minute, ...options.backOff },
		circuit: withDefaults(options.circuit),
		storeCircuit: withDefaults(options.storeCircuit),
		sizeOf: options.sizeOf ?? sizeOf,
		store: options.store,
		codec: options.codec ?? (plainCodec as Codec<Value>),
		version: options.version ?? '',
		onEvent: options.onEvent,
		clock: options.clock ?? systemClock,
		random: options.random ?? Math.random,
	}
}

function withDefaults(options: Partial<CircuitOptions> | false = {}): CircuitOptions | false {
	if (options === false) return false
	return { ratio: 0.5, window: 10 * second, minimum: 20, reset: 5 * second, ...options }
}
