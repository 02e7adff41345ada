import { Redis } from 'ioredis'

/**
 * Makes a client that fails at once while it has no connection: there is no use for answers that come late.
 *
 * A file of its own, to be imported when it is wanted: `ioredis` is optional, and CommonJS. Imported by name here it is found by name in a bundle too, where `import()` of it gives nothing but `default`.
 */
export async function connectRedis(url: string) {
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
	let reason: Error | undefined
	// Without a listener it would be printed.
	client.on('error', (error) => {
		reason = error
	})
	client.on('close', () => {
		reason ??= new Error('The connection has ended')
	})
	client.on('ready', () => {
		reason = undefined
	})
	// The first readers wait for the first attempt to connect, not longer.
	await new Promise<void>((resolve) => {
		client.once('ready', resolve)
		client.once('close', resolve)
	})
	return { client, reason: () => reason, disconnect: () => client.disconnect() }
}
