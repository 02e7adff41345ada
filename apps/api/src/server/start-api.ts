import { join } from 'node:path'
import { addressOf, cacheFolder } from '@blog/builder'
import { keepSnapshot } from '@blog/cache/node'
import type { Diagnostic } from '@blog/core'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import manifest from '../../package.json' with { type: 'json' }
import { gzip } from '../answer/encodings.ts'
import { type ApiOptions, createApi } from '../create-api.ts'
import { addressBehind, clientOf } from '../limit/client-of.ts'
import { brotli } from './brotli.ts'
import { listen } from './listen.ts'
import { type ServedSite, servedSite } from './served-site.ts'

/** What can be said to {@link startApi}. */
export interface ApiServerOptions
	extends Pick<ApiOptions, 'ghost' | 'wordpress' | 'url' | 'cache' | 'preview' | 'onRequest'> {
	/** Default 4322; 0 takes any. */
	readonly port?: number
	/** Default `127.0.0.1`: this machine only. */
	readonly host?: string
	/** Take in what changes on disk, while the last good state is served. Default true. */
	readonly watch?: boolean
	/** How much one client may ask. Default: 50 requests a second, 500 at once. */
	readonly rateLimit?: ApiOptions['rateLimit']
	/** How many proxies of one's own stand before the server: their word counts for who the client is. Default 0. */
	readonly proxies?: number
	/** File in which answers outlive the process; `false`: none. Default: in the site's cache. */
	readonly snapshot?: string | false
	/** How long requests that have begun may take when the server is closed, in milliseconds. Default 10,000. */
	readonly drain?: number
	/** Told why an answer could not be made (status 500), and of what went wrong besides. Default: the standard error stream is. */
	onError?(error: Error, path: string): void
}

/** A server that answers until it is closed. */
export interface ApiServer {
	readonly url: string
	readonly port: number
	/** What was found while the site was loaded. */
	readonly diagnostics: readonly Diagnostic[]
	/** Answers what has been asked, says in `/readyz` that it asks for no more, and ends. */
	close(): Promise<void>
}

/**
 * Loads a site and serves its posts. A change on disk is taken in aside and then served at once; one that cannot be read leaves what was served.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If the site cannot be loaded and there is no snapshot to answer from; `IO` if the port is taken.
 */
export async function startApi(dir: string, options: ApiServerOptions = {}): Promise<ApiServer> {
	const { port = 4322, host = '127.0.0.1', watch = true, drain = 10_000 } = options
	const { proxies = 0, rateLimit = {}, onError = writeError, ...given } = options
	let site: ServedSite | undefined
	let isDraining = false
	const api = createApi(() => site?.content(), {
		...given,
		...{ rateLimit, onError, encodings: [brotli, gzip] },
		client: (c) => clientOfNode(c, proxies),
		health: () => ({
			...{ isDraining, build: { version: manifest.version } },
			isFailing: site?.isFailing() ?? true,
		}),
	})
	const ended = new AbortController()
	try {
		const restored = await restore()
		const load = () =>
			servedSite(dir, { watch, onFailure: (reason) => onError(new Error(reason), '') })
		site = await load().catch((error: Error) => {
			if (restored === 0) throw error
			onError(error, '')
			void loadLater(load)
			return undefined
		})
		const listening = await listen(api.fetch, port, host)
		return {
			...{ url: addressOf(host, listening.port), port: listening.port },
			diagnostics: site?.diagnostics ?? [],
			async close() {
				isDraining = true
				await listening.drain(drain)
				await end()
			},
		}
	} catch (error) {
		await end()
		throw error
	}

	/** @returns How many answers there are from a life before. */
	async function restore(): Promise<number> {
		const { snapshot: file = join(cacheFolder(dir), 'api.snapshot') } = options
		if (file === false) return 0
		const snapshot = await keepSnapshot(api.answers, {
			file,
			onError: (error) => onError(error as Error, ''),
		})
		return snapshot.stats().restored
	}

	/** What was known before is served until the site can be loaded. */
	async function loadLater(load: () => Promise<ServedSite>): Promise<void> {
		while (site === undefined && !ended.signal.aborted) {
			await new Promise((resolve) => setTimeout(resolve, RETRY).unref())
			const loaded = await load().catch(() => undefined)
			if (ended.signal.aborted) await loaded?.close()
			else site = loaded
		}
	}

	async function end(): Promise<void> {
		ended.abort()
		await site?.close()
		await api.answers.close()
	}
}

/** Milliseconds until a site that could not be loaded is tried again. */
const RETRY = 2000

function clientOfNode(c: Context, proxies: number): string {
	const { incoming } = c.env as HttpBindings
	const address = incoming.socket.remoteAddress ?? ''
	return clientOf(addressBehind(address, c.req.header('x-forwarded-for') ?? null, proxies))
}

function writeError(error: Error, path: string): void {
	process.stderr.write(`${path}: ${error.stack ?? error.message}\n`)
}
