import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { addressOf, cacheFolder } from '@blog/builder/names'
import { keepSnapshot, type Snapshot } from '@blog/cache/node'
import manifest from '../../package.json' with { type: 'json' }
import { GRACE } from '../answer/answer-cache.ts'
import { readApiUrl } from '../api-url.ts'
import { type Api, createApi } from '../create-api.ts'
import { brotli } from '../http/brotli.ts'
import { noConnections } from '../http/connections.ts'
import { type Listening, type ListenOptions, listen } from '../http/listen.ts'
import { nodeListener } from '../http/node-listener.ts'
import { refuseMalformed } from '../http/refuse-malformed.ts'
import { addressBehind, clientOf } from '../limit/client-of.ts'
import { checkPreviewSecret } from '../preview/preview-token.ts'
import { gzip } from '../reply/encodings.ts'
import { siteSource } from '../site/site-source.ts'
import { publicPostsOf } from '../state/api-state.ts'
import { changesBetween } from '../webhooks/changes-between.ts'
import { createWebhooks } from '../webhooks/create-webhooks.ts'
import type { ApiServer, ApiServerOptions } from './options.ts'
import { redisLevel } from './redis-level.ts'
import { type Reporting, startReporting } from './reporting.ts'
import { tellStore } from './tell-store.ts'

/**
 * Loads a site and serves its posts. A change on disk is taken in aside and then served at once; a post that cannot be read any more stays as it was, and so does everything if the
 * config cannot be read or all content is gone at once. With a snapshot it listens before the site is loaded, and answers from that.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If the site cannot be loaded and there is no snapshot to answer from; `USAGE` if an option cannot be used; `IO` if the port is taken.
 * @throws {RangeError} If a number makes no sense.
 */
export async function startApi(dir: string, options: ApiServerOptions = {}): Promise<ApiServer> {
	const { port = 4322, host = '127.0.0.1', watch = true, drain = 10_000, lameDuck = 0 } = options
	const { metrics: _, url: written, ...given } = options
	const { snapshot = join(cacheFolder(dir), 'api.snapshot'), proxies = 0 } = options
	// What cannot be used is refused before anything is opened.
	const url = written === undefined ? undefined : readApiUrl(written)
	if (options.preview) checkPreviewSecret(options.preview.secret)
	const told = (message: string) => reporting.tell(message)
	const webhooks =
		options.webhooks &&
		createWebhooks({
			...options.webhooks,
			// Whoever is told asks at once, and is not to get the old answer.
			delay: (options.cache?.grace ?? GRACE) + 100,
			onFailure: told,
		})
	const redis = options.redis === undefined ? undefined : await redisLevel(options.redis)
	const build = { version: manifest.version }
	let [isDraining, restored] = [false, 0]
	let kept: Snapshot | undefined
	let listening: Listening | undefined
	const site = siteSource(dir, {
		watch,
		folder: snapshot === false ? undefined : cacheFolder(dir),
		hasVersion: redis !== undefined,
		onFailure: told,
		// Before somebody asks: webhooks wait for nobody.
		onChange: () => api.refresh(),
		expectsPosts: () => restored > 0 && api.hasKnownPosts(),
		onError: (error) => reporting.error(error, ''),
		onLoad(hasFailed) {
			api.refresh()
			// Nobody waits because of what failed before.
			if (hasFailed) api.answers.expire('all')
			// Whoever started it gets them as diagnostics, and the log has all.
			if (options.log) for (const line of site.unread()) told(line)
		},
	})

	const reporting: Reporting = await startReporting(options, {
		build,
		cacheStatistics: () => api.answers.stats(),
		connections: () => listening?.connections() ?? noConnections,
		content: () => {
			const { posts, since } = api.served() ?? { posts: [], since: 0 }
			return {
				posts: posts.length,
				loadedAt: since,
				isFailing: site.isFailing() || site.unread().length > 0,
			}
		},
	})
	const onStore = redis && tellStore(redis.name, reporting.tell)
	const api: Api = createApi(site.content, {
		...given,
		rateLimit: options.rateLimit ?? {},
		...(url !== undefined && { url }),
		cache: {
			...options.cache,
			...(redis && { store: redis.store }),
			onEvent(event) {
				onStore?.(event)
				options.cache?.onEvent?.(event)
			},
		},
		encodings: [brotli, gzip],
		health: () => ({
			isDraining,
			build,
			isFailing: site.isFailing(),
			unread: site.unread().length,
			hasSnapshot: restored > 0,
		}),
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

	try {
		if (snapshot !== false) await restore(snapshot)
		if (restored === 0) await site.load()
		const listener = nodeListener(api, {
			url,
			client: (request) => clientOfNode(request, proxies),
		})
		const server = await listen(
			listener,
			port,
			host,
			{ ...connectionsOf(options), onRefuse: told },
			(one) => refuseMalformed(one, reporting.request),
		)
		listening = server
		// What was known before is an answer meanwhile.
		if (restored > 0) await site.loadAtLast()
		return {
			url: addressOf(host, server.port),
			port: server.port,
			diagnostics: site.diagnostics(),
			async close() {
				isDraining = true
				// Beside the drain: whoever ends the process before it is done, as `kill -9` does, takes no answers away.
				const saved = kept?.save().catch((error: Error) => reporting.error(error, ''))
				await server.drain(drain, lameDuck)
				await saved
				await end()
			},
		}
	} catch (error) {
		await end()
		throw error
	}

	/** Takes the answers of a life before. */
	async function restore(file: string): Promise<void> {
		kept = await keepSnapshot(api.answers, {
			file,
			every: SNAPSHOT,
			onError: (error) => reporting.error(error as Error, ''),
		})
		const { isDamaged, ...stats } = kept.stats()
		restored = stats.restored
		if (isDamaged) told(`${file}: the snapshot is damaged, so nothing of it is used`)
	}

	async function end(): Promise<void> {
		await site.close()
		await webhooks?.close()
		await api.answers.close()
		await reporting.close()
	}
}

/** Milliseconds from one snapshot of what is kept to the next, if there is something new. */
const SNAPSHOT = 20_000

/** Behind proxies of one's own each connection is one of theirs. */
function connectionsOf({ connectionsPerClient, proxies = 0 }: ApiServerOptions): ListenOptions {
	if (connectionsPerClient === false || proxies > 0)
		return { connectionsPerClient: Number.POSITIVE_INFINITY }
	return connectionsPerClient === undefined ? {} : { connectionsPerClient }
}

function clientOfNode({ socket, headers }: IncomingMessage, proxies: number): string {
	const forwarded = headers['x-forwarded-for']
	return clientOf(addressBehind(socket.remoteAddress ?? '', forwarded?.toString() ?? null, proxies))
}
