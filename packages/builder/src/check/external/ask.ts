import { type Answer, type RequestOptions, requestAddress } from '@blog/core/http'

/** What a host answers, without the body. */
export type Reply = Omit<Answer, 'body'>

/** How to ask. */
export type AskOptions = Pick<RequestOptions, 'timeoutMs' | 'allowPrivate' | 'signal'>

/**
 * Asks for an http(s) address once. Nothing of the body is read, and no redirect followed.
 *
 * @throws {Error} As {@link requestAddress}.
 */
export async function ask(
	url: URL,
	method: 'HEAD' | 'GET',
	{ timeoutMs, allowPrivate, signal }: AskOptions,
): Promise<Reply> {
	const { body, ...reply } = await requestAddress(url, {
		method,
		userAgent: 'blog-check (+https://github.com/blog-engine/blog)',
		accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
		timeoutMs,
		allowPrivate,
		signal,
	})
	body.destroy()
	return reply
}
