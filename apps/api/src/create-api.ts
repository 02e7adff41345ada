import type { Cache } from '@blog/cache'
import { type Context, Hono } from 'hono'
import type { Answer } from './answer/answer.ts'
import { type AnswerCacheOptions, createAnswerCache } from './answer/answer-cache.ts'
import { prefersMarkdown } from './answer/answer-key.ts'
import { createAnswers } from './answer/answers.ts'
import { cacheStatus } from './answer/cache-status.ts'
import { type Encodings, gzip } from './answer/encodings.ts'
import { type HealthFacts, healthOf, healthPaths } from './answer/health.ts'
import { answerMaker } from './answer/make-answer.ts'
import { originApp } from './answer/origin-app.ts'
import { placeOf } from './answer/place.ts'
import { preflight } from './answer/preflight.ts'
import { type Refusal, refuse } from './answer/refusal.ts'
import { respond } from './answer/respond.ts'
import type { GhostOptions } from './ghost/ghost-app.ts'
import { createRateLimiter, type RateLimit } from './limit/rate-limiter.ts'
import { requestIdOf } from './limit/request-id.ts'
import type { RequestEvent } from './observe/request-event.ts'
import { tellAnswer, tracedRequest } from './observe/traced.ts'
import { readPreviewToken } from './preview/preview-token.ts'
import type { ApiState } from './state/api-state.ts'
import type { ApiContent } from './state/content.ts'
import { currentState } from './state/current-state.ts'
import { previewState } from './state/preview-state.ts'

/** What can be said to {@link createApi}. */
export interface ApiOptions {
	/** How Ghost's clients are answered; `false`: not at all. Default: with any key that looks like one. */
	readonly ghost?: GhostOptions | false
	/** Answer clients of WordPress. Default true. */
	readonly wordpress?: boolean
	/** Where clients reach the API, for links in answers: absolute. Default: as each request says. */
	readonly url?: string
	/** Lets who has a token read one post that is not published: the secret that tokens are made with. Default: nobody can. */
	readonly preview?: { readonly secret: string }
	/** How answers are kept. */
	readonly cache?: AnswerCacheOptions
	/** How bodies may be encoded, the best first. Default: gzip. */
	readonly encodings?: Encodings
	/** How much one client may ask. Default false: as much as they like. */
	readonly rateLimit?: RateLimit | false
	/** Names the client of a request, for `rateLimit`. Default: all are one. */
	client?(c: Context): string
	/** What is known besides for `/health` and `/readyz`. */
	health?(): Partial<Omit<HealthFacts, 'content'>>
	/** What `/metrics` says. Default: there is no such path. */
	metrics?(): Promise<{ readonly text: string; readonly type: string }>
	/** Told of every request but those of health and metrics, when it has been answered. */
	onRequest?(event: RequestEvent): void
	/** Told when other content is served than before. */
	onContent?(state: ApiState, before: ApiState | undefined): void
	/** Told why an answer could not be made (status 500). */
	onError?(error: Error, path: string): void
}

/** A Hono app, and what is behind it. */
export type Api = Hono & {
	/** What is kept: for a snapshot, for figures, and to end it. */
	readonly answers: Cache<Answer>
	/** Takes in what the source has now, without waiting for a request. */
	refresh(): void
	/** What was taken in last. */
	served(): ApiState | undefined
}

/** What one client sends at most: nothing here takes a body. */
const MOST_BYTES = 65_536

/**
 * Makes a read-only HTTP API over posts: `/v1`, described in `/v1/openapi.json`; `/ghost/api/content` and `/wp-json/wp/v2` for the clients of Ghost and WordPress; `/livez`, `/readyz` and `/health`.
 *
 * Only published posts are served, also when the blog was loaded with drafts.
 *
 * @param source What is served, or a function that says what is served now, `undefined` while there is nothing: it is asked for each request, and an answer is of one content.
 * @returns A Hono app; `app.fetch` is a Fetch API handler.
 * @throws {RangeError} If a number makes no sense.
 *
 * @example
 * const app = createApi({ blog, renderer, context })
 * const { items } = await (await app.request('/v1/posts?limit=5')).json()
 */
export function createApi(
	source: ApiContent | (() => ApiContent | undefined),
	options: ApiOptions = {},
): Api {
	const { ghost = {}, wordpress = true, encodings = [gzip], onRequest } = options
	const origin = originApp({
		...{ ghost, wordpress },
		onError: (error, path) => options.onError?.(error, path),
	})
	const states = currentState(
		typeof source === 'function' ? source : () => source,
		(state, before) => {
			if (before) cache.expire('all')
			options.onContent?.(state, before)
		},
	)
	const make = answerMaker(origin, states.read, async (token) => {
		const { secret } = options.preview ?? {}
		const grant = secret && (await readPreviewToken(secret, token, Date.now()))
		return grant ? { id: grant.id, state: await previewState(states.read())() } : undefined
	})
	const cache = createAnswerCache(make, options.cache)
	const answers = createAnswers(cache, make, states, options.cache)
	const limiter = options.rateLimit ? createRateLimiter(options.rateLimit) : undefined

	const app = new Hono({ strict: false })
	app.all('*', async (c) => {
		const started = performance.now()
		const { headers: sent } = c.req.raw
		const requestId = requestIdOf(sent.get('x-request-id'))
		const { base, target } = placeOf(c, options.url)
		const { method } = c.req
		const path = target.split('?', 1)[0] as string
		return tracedRequest(method, path, sent, async (span) => {
			const reply = await answer(c, base, target, { 'x-request-id': requestId })
			const { response, route, bytes, cache: found, error } = reply
			const { status } = response
			tellAnswer(span, { method, route, status, cache: found })
			if (!healthPaths.has(path) && path !== '/metrics')
				onRequest?.({
					...{ requestId, method, path, route, status, bytes, cache: found },
					milliseconds: performance.now() - started,
					...(error !== undefined && { error }),
				})
			return response
		})
	})
	return Object.assign(app, { answers: cache, refresh: states.refresh, served: states.peek })

	async function answer(
		c: Context,
		base: string,
		target: string,
		own: Readonly<Record<string, string>>,
	): Promise<Reply> {
		const { method } = c.req
		const header = (name: string) => c.req.raw.headers.get(name)
		const no = (refusal: Refusal, more = own, error?: unknown) =>
			replyOf(refuse(target, refusal, more), error)
		if (method === 'OPTIONS') return replyOf(preflight(own))
		if (method !== 'GET' && method !== 'HEAD') return no(notAllowed(method))
		if (Number(header('content-length') ?? 0) > MOST_BYTES || header('transfer-encoding') !== null)
			return no(tooLarge)
		if (healthPaths.has(target)) return replyOf(health(target, own))
		if (target === '/metrics' && options.metrics)
			return replyOf(await metrics(options.metrics, own))

		const allowance = limiter?.take(options.client?.(c) ?? '', performance.now())
		const more = allowance && limiter ? { ...own, ...limiter.headers(allowance) } : own
		if (allowance?.isAllowed === false) return no(tooMany(allowance.retryAfter), more)

		const isMarkdown = prefersMarkdown(target, header('accept'))
		const found = await answers({ base, target, isMarkdown })
		if ('refusal' in found) {
			if (found.refusal.status === 500) options.onError?.(found.error as Error, c.req.path)
			return { ...no(found.refusal, more, found.error), cache: resultOf(found.refusal) }
		}
		const { state, ttl } = found
		const said = state === 'none' ? more : { ...more, 'cache-status': cacheStatus(state, ttl) }
		const asking = { isHead: method === 'HEAD', header, now: Date.now() }
		const { response, bytes } = await respond(found.answer, asking, encodings, said)
		return { response, bytes, route: found.answer.route, cache: state }
	}

	function health(path: string, own: Readonly<Record<string, string>>): Response {
		states.refresh()
		const state = states.peek()
		const { status, body } = healthOf(path, {
			...{ isFailing: false, isDraining: false, build: {}, ...options.health?.() },
			...(state && { content: { posts: state.posts.length, since: state.since } }),
		})
		return Response.json(body, { status, headers: { ...own, 'cache-control': 'no-store' } })
	}
}

async function metrics(
	read: NonNullable<ApiOptions['metrics']>,
	own: Readonly<Record<string, string>>,
): Promise<Response> {
	const { text, type } = await read()
	return new Response(text, {
		headers: { ...own, 'content-type': type, 'cache-control': 'no-store' },
	})
}

/** What the cache made of a request that it has no answer for. */
function resultOf({ status }: Refusal): string {
	return status === 503 ? 'shed' : 'failed'
}

interface Reply {
	readonly response: Response
	readonly bytes: number
	readonly route: string
	readonly cache: string
	readonly error?: unknown
}

function replyOf(response: Response, error?: unknown): Reply {
	return { response, bytes: 0, route: 'unmatched', cache: 'none', error }
}

const tooLarge: Refusal = {
	status: 413,
	detail: 'Unexpected body: there is nothing to be sent here',
	headers: { connection: 'close' },
}

function notAllowed(method: string): Refusal {
	return {
		status: 405,
		detail: `Unexpected method ${method}, expected GET or HEAD`,
		headers: { allow: 'GET, HEAD, OPTIONS' },
	}
}

function tooMany(retryAfter: number): Refusal {
	return {
		status: 429,
		detail: 'This is more than one client may ask',
		headers: { 'retry-after': String(retryAfter) },
	}
}
