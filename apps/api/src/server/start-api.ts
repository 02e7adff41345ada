import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { addressOf, cacheFolder } from '@blog/builder'
import { keepSnapshot } from '@blog/cache/node'
import manifest from '../../package.json' with { type: 'json' }
import { GRACE } from '../answer/answer-cache.ts'
import { type Api, createApi } from '../create-api.ts'
import { addressBehind, clientOf } from '../limit/client-of.ts'
import { gzip } from '../reply/encodings.ts'
import { publicPostsOf } from '../state/api-state.ts'
import { changesBetween } from '../webhooks/changes-between.ts'
import { createWebhooks } from '../webhooks/create-webhooks.ts'
import { brotli } from './brotli.ts'
import { listen } from './listen.ts'
import { nodeListener } from './node-listener.ts'
import type { ApiServer, ApiServerOptions } from './options.ts'
import { type Reporting, startReporting } from './reporting.ts'
import { type ServedSite, servedSite } from './served-site.ts'

/**
 * Loads a site and serves its posts. A change on disk is taken in aside and then served at once; one that cannot be read leaves what was served.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If the site cannot be loaded and there is no snapshot to answer from; `IO` if the port is taken.
 */
export async function startApi(dir: string, options: ApiServerOptions = {}): Promise<ApiServer> {
	const { port = 4322, host = '127.0.0.1', watch = true, drain = 10_000 } = options
	const { metrics: _, ...given } = options
	const { snapshot = join(cacheFolder(dir), 'api.snapshot'), redis, proxies = 0 } = options
	const build = { version: manifest.version }
	let site: ServedSite | undefined
	let isDraining = false
	const isFailing = () => site?.isFailing() ?? true

	const reporting: Reporting = await startReporting(options, {
		build,
		cacheStatistics: () => api.answers.stats(),
		content: () => {
			const { posts, since } = api.served() ?? { posts: [], since: 0 }
			return { posts: posts.length, loadedAt: since, isFailing: isFailing() }
		},
	})
	const told = (message: string) => reporting.error(new Error(message), '')
	const webhooks =
		options.webhooks &&
		createWebhooks({
			...options.webhooks,
			// Whoever is told asks at once, and is not to get the old answer.
			delay: (options.cache?.grace ?? GRACE) + 100,
			onFailure: told,
		})
	const store = redis === undefined ? undefined : await redisLevel(redis)
	const api: Api = createApi(() => site?.content(), {
		...given,
		rateLimit: options.rateLimit ?? {},
		cache: { ...options.cache, ...(store && { store }) },
		encodings: [brotli, gzip],
		health: () => ({ isDraining, build, isFailing: isFailing() }),
		...(reporting.metrics && { metrics: reporting.metrics }),
		onRequest: reporting.request,
		onError: reporting.error,
		onContent(state, before) {
			if (before && webhooks)
				webhooks.send(
					changesBetween(publicPostsOf(before), publicPostsOf(state), state.settings.url),
				)
		},
	})

	const ended = new AbortController()
	try {
		const restored = snapshot === false ? 0 : await restore(snapshot)
		site = await load().catch((error: Error) => {
			if (restored === 0) throw error
			reporting.error(error, '')
			void loadLater()
			return undefined
		})
		api.refresh()
		const listener = nodeListener(api, {
			url: options.url,
			client: (request) => clientOfNode(request, proxies),
			onError: reporting.error,
		})
		const listening = await listen(listener, port, host)
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

	function load(): Promise<ServedSite> {
		return servedSite(dir, {
			watch,
			folder: snapshot === false ? undefined : cacheFolder(dir),
			hasVersion: redis !== undefined,
			onFailure: told,
			// Before somebody asks: webhooks wait for nobody.
			onChange: () => api.refresh(),
		})
	}

	/** @returns How many answers there are from a life before. */
	async function restore(file: string): Promise<number> {
		const kept = await keepSnapshot(api.answers, {
			...{ file, every: SNAPSHOT },
			onError: (error) => reporting.error(error as Error, ''),
		})
		return kept.stats().restored
	}

	/** What was known before is served until the site can be loaded. */
	async function loadLater(): Promise<void> {
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
		await webhooks?.close()
		await api.answers.close()
		await reporting.close()
	}
}

/** Milliseconds from one snapshot of what is kept to the next, if there is something new. */
const SNAPSHOT = 20_000

/** Milliseconds until a site that could not be loaded is tried again. */
const RETRY = 2000

async function redisLevel(url: string) {
	const { redisStore } = await import('@blog/cache/redis')
	return redisStore(url, { prefix: 'blog-api:' })
}

function clientOfNode({ socket, headers }: IncomingMessage, proxies: number): string {
	const forwarded = headers['x-forwarded-for']
	return clientOf(addressBehind(socket.remoteAddress ?? '', forwarded?.toString() ?? null, proxies))
}
