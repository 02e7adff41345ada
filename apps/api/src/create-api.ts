import type { Cache } from '@blog/cache'
import { type Context, Hono } from 'hono'
import type { Answer } from './answer/answer.ts'
import { type AnswerCacheOptions, createAnswerCache } from './answer/answer-cache.ts'
import { createAnswers } from './answer/answers.ts'
import { answerMaker } from './answer/make-answer.ts'
import { originApp } from './answer/origin-app.ts'
import { versionedStore } from './answer/versioned-store.ts'
import { readApiUrl } from './api-url.ts'
import type { GhostOptions } from './ghost/ghost-app.ts'
import { createRateLimiter, type RateLimit } from './limit/rate-limiter.ts'
import type { RequestEvent } from './observe/request-event.ts'
import { checkPreviewSecret, readPreviewToken } from './preview/preview-token.ts'
import type { Asked } from './reply/asked.ts'
import { type Encodings, gzip } from './reply/encodings.ts'
import { toPairs } from './reply/flat-headers.ts'
import type { HealthFacts } from './reply/health.ts'
import { placeOf } from './reply/place.ts'
import { bytesOf } from './reply/reply.ts'
import { replyMaker } from './reply/reply-maker.ts'
import { type SendableReply, sendableReplies } from './reply/sendable-reply.ts'
import { type ApiState, noPosts } from './state/api-state.ts'
import type { ApiContent } from './state/content.ts'
import { currentState } from './state/current-state.ts'
import { previewState } from './state/preview-state.ts'

/** What can be said to {@link createApi}. */
export interface ApiOptions {
	/** How Ghost's clients are answered; `false`: not at all. Default: with any key that looks like one. */
	readonly ghost?: GhostOptions | false
	/** Answer clients of WordPress. Default true. */
	readonly wordpress?: boolean
	/** Where clients reach the API, for links in answers: http(s), with a path perhaps. Default: as each request says. */
	readonly url?: string
	/** Lets who has a token read one post that is not published: the secret that tokens are made with, 16 characters at least. Default: nobody can. */
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
	/**
	 * Told of every request but those of health and metrics, when its answer has been sent or broken off; by `fetch` when it has been made, since nobody says there what
	 * becomes of a `Response`.
	 */
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
	/** Answers a request, for servers that speak no Fetch API. They say when it is sent. */
	reply(asked: Asked): SendableReply | Promise<SendableReply>
	/** Takes in what the source has now, without waiting for a request. */
	refresh(): void
	/** What was taken in last. */
	served(): ApiState | undefined
	/** Whether answers that were made before are of a content that had posts. */
	hasKnownPosts(): boolean
}

/**
 * Makes a read-only HTTP API over posts: `/v1`, described in `/v1/openapi.json`; `/ghost/api/content` and `/wp-json/wp/v2` for the clients of Ghost and WordPress; `/livez`, `/readyz` and `/health`.
 *
 * Only published posts are served, also when the blog was loaded with drafts.
 *
 * @param source What is served, or a function that says what is served now, `undefined` while there is nothing: it is asked for each request, and an answer is of one content.
 * @returns A Hono app; `app.fetch` is a Fetch API handler.
 * @throws {BlogError} `USAGE` if the address or the secret cannot be used.
 * @throws {RangeError} If a number makes no sense.
 *
 * @example
 * const blog = await loadBlog('my-blog') // of @blog/core/node
 * const renderer = await createRenderer() // of @blog/renderer
 * const app = createApi({ blog, renderer, context: { resolve: blog.resolve } })
 * const { items } = await (await app.request('/v1/posts?limit=5')).json()
 */
export function createApi(
	source: ApiContent | (() => ApiContent | undefined),
	options: ApiOptions = {},
): Api {
	const { ghost = {}, wordpress = true, encodings = [gzip] } = options
	const url = options.url === undefined ? undefined : readApiUrl(options.url)
	if (options.preview) checkPreviewSecret(options.preview.secret)
	const onError = (error: Error, path: string) => options.onError?.(error, path)
	const origin = originApp({ ghost, wordpress, onError })
	const states = currentState(
		typeof source === 'function' ? source : () => source,
		(state, before, isLoss) => {
			// Old answers are given while new ones are made, unless something in them has been withdrawn.
			if (isLoss) cache.remove('all')
			else if (before) cache.expire('all')
			options.onContent?.(state, before)
		},
	)
	const make = answerMaker(origin, states.read, async (token) => {
		const { secret } = options.preview ?? {}
		const grant = secret && (await readPreviewToken(secret, token, Date.now()))
		return grant ? { id: grant.id, state: await previewState(states.read())() } : undefined
	})
	let hasKnownPosts = false
	const store = options.cache?.store
	const cache = createAnswerCache(
		make,
		{ ...options.cache, ...(store && { store: versionedStore(store, states) }) },
		(answer) => {
			hasKnownPosts ||= answer.publicPosts !== noPosts
		},
	)
	const answers = createAnswers(cache, states, options.cache)
	const makeReply = replyMaker({
		answers,
		encodings,
		metrics: options.metrics,
		limiter: options.rateLimit ? createRateLimiter(options.rateLimit) : undefined,
		onError,
		health() {
			states.refresh()
			const state = states.peek()
			return {
				isFailing: false,
				isDraining: false,
				build: {},
				...options.health?.(),
				...(state && { content: { posts: state.posts.length, since: state.since } }),
			}
		},
	})

	const reply = sendableReplies(makeReply, { onRequest: options.onRequest, onError })

	const app = new Hono({ strict: false })
	app.all('*', async (c) => {
		const made = await reply({
			...placeOf(c, url),
			method: c.req.method,
			header: (name) => c.req.raw.headers.get(name),
			client: () => options.client?.(c) ?? '',
		})
		made.ended(bytesOf(made), false)
		const { status, headers, body } = made
		// Cloudflare's workers would encode once more what is encoded; others do not know the word.
		const init = { status, headers: toPairs(headers), encodeBody: 'manual' }
		return new Response(body as BodyInit | null, init)
	})
	return Object.assign(app, {
		answers: cache,
		reply,
		refresh: states.refresh,
		served: states.peek,
		hasKnownPosts: () => hasKnownPosts,
	})
}
