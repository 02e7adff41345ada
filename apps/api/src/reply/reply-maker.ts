import type { createAnswers, Found } from '../answer/answers.ts'
import type { RateLimiter } from '../limit/rate-limiter.ts'
import { withWholeId } from '../v1/whole-id.ts'
import type { Asked } from './asked.ts'
import { cacheStatus } from './cache-status.ts'
import type { ReadHeader } from './conditional.ts'
import type { Encodings } from './encodings.ts'
import type { FlatHeaders } from './flat-headers.ts'
import { giveAnswer } from './give-answer.ts'
import { type HealthFacts, healthOf, healthPaths } from './health.ts'
import { pathOf } from './path-of.ts'
import { prefersMarkdown } from './prefers-markdown.ts'
import { preflight } from './preflight.ts'
import { notAllowed, type Refusal, refuse, tooLarge, tooMany } from './refusal.ts'
import { ownReply, type Reply } from './reply.ts'

/** What replies are made of. */
export interface ReplyParts {
	readonly answers: ReturnType<typeof createAnswers>
	readonly limiter: RateLimiter | undefined
	readonly encodings: Encodings
	health(): HealthFacts
	/** What `/metrics` says. */
	readonly metrics: (() => Promise<{ readonly text: string; readonly type: string }>) | undefined
	/** Told why there is no answer. */
	onError(error: Error, path: string): void
}

/** What one client sends at most: nothing here takes a body. */
const MOST_BYTES = 65_536

/** What comes in pieces may be of any size. */
function isTooLarge(header: ReadHeader): boolean {
	return Number(header('content-length') ?? 0) > MOST_BYTES || header('transfer-encoding') !== null
}

/** Makes replies: whoever may not ask is refused, health and numbers are told, and the rest are answers. */
export function replyMaker(
	parts: ReplyParts,
): (asked: Asked, own: FlatHeaders) => Reply | Promise<Reply> {
	const { answers, limiter, encodings, onError } = parts
	return (asked, own) => {
		const { method, target, header } = asked
		if (asked.refusal) return refuse(target, asked.refusal, own)
		const path = pathOf(target)
		const isRead = method === 'GET' || method === 'HEAD'
		const isLarge = isTooLarge(header)
		if (isRead && !isLarge && healthPaths.has(path)) return health(path, own)

		const allowance = limiter?.take(asked.client(), performance.now())
		const more = allowance && limiter ? [...own, ...limiter.headers(allowance)] : own
		const no = (refusal: Refusal) => refuse(target, refusal, more)
		if (allowance?.isAllowed === false) return no(tooMany(allowance.retryAfter))
		if (method === 'OPTIONS') return preflight(more)
		if (!isRead) return no(notAllowed(method))
		if (isLarge) return no(tooLarge)
		if (path === '/metrics' && parts.metrics) return metrics(parts.metrics, more)

		const wanted = withWholeId(target)
		const isMarkdown = prefersMarkdown(wanted, header('accept'))
		const found = answers({ base: asked.base, target: wanted, isMarkdown })
		return found instanceof Promise
			? found.then((one) => give(one, asked, more))
			: give(found, asked, more)
	}

	function give(
		found: Found,
		{ method, target, header }: Asked,
		more: FlatHeaders,
	): Reply | Promise<Reply> {
		if ('refusal' in found) {
			const { refusal, error } = found
			if (refusal.status === 500) onError(error as Error, target)
			const cache = refusal.status === 503 ? 'shed' : 'failed'
			return { ...refuse(target, refusal, more), error, cache }
		}
		const { answer, state, ttl } = found
		const said = state === 'none' ? more : [...more, 'cache-status', cacheStatus(state, ttl)]
		const asking = {
			isHead: method === 'HEAD',
			isStale: state === 'stale',
			header,
			now: Date.now(),
		}
		const of = { route: answer.route, cache: state }
		const given = giveAnswer(answer, asking, encodings, said)
		return given instanceof Promise ? given.then((one) => ({ ...one, ...of })) : { ...given, ...of }
	}

	function health(path: string, own: FlatHeaders): Reply {
		const { status, body } = healthOf(path, parts.health())
		const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
		return { ...ownReply(status, headers, JSON.stringify(body), own), route: path }
	}

	async function metrics(
		read: NonNullable<ReplyParts['metrics']>,
		own: FlatHeaders,
	): Promise<Reply> {
		const { text, type } = await read()
		const headers = { 'content-type': type, 'cache-control': 'no-store' }
		return { ...ownReply(200, headers, text, own), route: '/metrics' }
	}
}
