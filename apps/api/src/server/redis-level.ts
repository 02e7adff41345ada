import type { Store } from '@blog/cache'
import { BlogError, parseUrl } from '@blog/core'

/** A second level in Redis, and what people call it. */
export interface RedisLevel {
	readonly store: Store
	/** Without user and password. */
	readonly name: string
}

/**
 * Begins to connect to a Redis or Valkey.
 *
 * @param address `redis://` or, with TLS, `rediss://`.
 * @throws {BlogError} `USAGE` if it is no such address.
 */
export async function redisLevel(address: string): Promise<RedisLevel> {
	const url = parseUrl(address)
	// Nothing of what was written is repeated: there may be a password in it.
	if (!url?.hostname || !/^rediss?:$/.test(url.protocol))
		throw new BlogError(
			'USAGE',
			'Unexpected address of Redis, expected one such as redis://127.0.0.1:6379',
		)
	const { redisStore } = await import('@blog/cache/redis')
	return { store: redisStore(address, { prefix: 'blog-api:' }), name: `Redis at ${url.host}` }
}
