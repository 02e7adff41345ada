import { PRIVATE, requestAddress } from '@blog/core/http'
import type { Delivery } from './delivery.ts'
import type { Recipient, Settings } from './options.ts'
import { signedHeaders } from './signature.ts'

/** What came of an attempt. */
export type Outcome = { readonly type: 'delivered' } | Failure

export interface Failure {
	/** `gone`: the target wants nothing any more; `refused`: trying again is of no use. */
	readonly type: 'gone' | 'refused' | 'failed'
	readonly reason: string
	/** Milliseconds that the target wants to be left alone. */
	readonly retryAfter?: number
}

/** Tries a delivery once. Nothing of the answer but its head is read, and no redirect followed. */
export async function attempt(
	{ id, body }: Pick<Delivery, 'id' | 'body'>,
	{ url, key }: Recipient,
	{ clock, timeout, allowPrivate }: Pick<Settings, 'clock' | 'timeout' | 'allowPrivate'>,
	signal: AbortSignal,
): Promise<Outcome> {
	try {
		const answer = await requestAddress(url, {
			method: 'POST',
			userAgent: 'blog-webhooks (+https://github.com/blog-engine/blog)',
			accept: '*/*',
			headers: {
				'content-type': 'application/json',
				...signedHeaders(key, { id, body }, clock.now()),
			},
			content: body,
			timeoutMs: timeout,
			allowPrivate,
			signal,
		})
		answer.body.destroy()
		return outcomeOf(answer)
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException
		// Where several addresses were tried, the message is empty.
		return { type: code === PRIVATE ? 'refused' : 'failed', reason: message || String(code) }
	}
}

function outcomeOf({
	status,
	retryAfter,
}: {
	readonly status: number
	readonly retryAfter?: number
}): Outcome {
	if (status >= 200 && status < 300) return { type: 'delivered' }
	return {
		type: status === 410 ? 'gone' : 'failed',
		reason: `it answered with status ${status}`,
		...(retryAfter !== undefined && { retryAfter }),
	}
}
