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

/** A client, and what is known of its connection. */
interface Connection {
	readonly client: RedisClient
	/** Why there is none at the moment. */
	reason(): Error | undefined
	disconnect?(): void
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
	const opened: Promise<Connection> =
		typeof server === 'string'
			? connect(server)
			: Promise.resolve({ client: server, reason: () => undefined })
	// Whoever asks hears of it.
	opened.catch(() => {})

	/** What fails for want of a connection says why there is none. */
	async function run<Result>(command: (client: RedisClient) => Promise<Result>): Promise<Result> {
		const { client, reason } = await opened
		try {
			return await command(client)
		} catch (error) {
			throw reason() ?? error
		}
	}

	return {
		get: (key) => run(async (client) => (await client.getBuffer(prefix + key)) ?? undefined),
		async set(key, bytes, { ttl }) {
			const milliseconds = Math.max(1, Math.min(longest, Math.ceil(ttl)))
			const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
			await run((client) => client.set(prefix + key, value, 'PX', milliseconds))
		},
		async close() {
			const { disconnect } = await opened
			disconnect?.()
		},
	}
}

/** Loads what connects when it is asked for. */
async function connect(url: string): Promise<Connection> {
	const { connectRedis } = await import('./connect-redis.ts')
	return connectRedis(url)
}
