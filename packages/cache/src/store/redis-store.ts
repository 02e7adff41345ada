import type { Redis } from 'ioredis'
import type { Store } from './store.ts'

/** What is needed of a client; those of `ioredis` and `iovalkey` have it, clusters included. */
export interface RedisClient {
	getBuffer(key: string): Promise<Uint8Array | null>
	set(key: string, value: Buffer, unit: 'PX', milliseconds: number): Promise<unknown>
}

export interface RedisStoreOptions {
	/** Before every key. Default: `cache:`. */
	readonly prefix?: string
}

/** Longer than this nothing is kept. */
const longest = 30 * 86_400_000

/**
 * A second level in Redis, Valkey or whatever else speaks their protocol.
 *
 * @param server A `redis://` address (`rediss://` with TLS), to which `ioredis` connects, again and again if need be. Or a client of your own, which should refuse commands while it has
 * no connection, not keep them for later; it is not closed with the cache.
 *
 * @example
 * createCache({ load, store: redisStore('redis://127.0.0.1:6379') })
 */
export function redisStore(
	server: string | RedisClient,
	{ prefix = 'cache:' }: RedisStoreOptions = {},
): Store {
	const own = typeof server === 'string' ? connect(server) : undefined
	const client = own ?? Promise.resolve(server as RedisClient)
	// Whoever asks hears of it.
	client.catch(() => {})
	return {
		async get(key) {
			return (await (await client).getBuffer(prefix + key)) ?? undefined
		},
		async set(key, bytes, { ttl }) {
			const milliseconds = Math.max(1, Math.min(longest, Math.ceil(ttl)))
			await (await client).set(
				prefix + key,
				Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
				'PX',
				milliseconds,
			)
		},
		async close() {
			const opened = await own
			opened?.disconnect()
		},
	}
}

/** A client that fails at once while it has no connection: there is no use for answers that come late. */
async function connect(url: string): Promise<Redis> {
	const { Redis } = await import('ioredis')
	const client = new Redis(url, {
		enableOfflineQueue: false,
		autoResendUnfulfilledCommands: false,
		maxRetriesPerRequest: 0,
		connectTimeout: 2000,
		commandTimeout: 2000,
		// A connection on which nothing comes is none: a new one is tried.
		socketTimeout: 5000,
		retryStrategy: (times) => Math.min(100 * times, 2000),
	})
	// Commands fail with it; without a listener it would be printed.
	client.on('error', () => {})
	// The first readers wait for the first attempt to connect, not longer.
	await new Promise<void>((resolve) => {
		client.once('ready', resolve)
		client.once('close', resolve)
	})
	return client
}
