import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import { type Answer, requestAddress } from '@blog/core/http'
import { Refusal } from './receive-body.ts'

/** How files are asked for. */
export interface AskingOptions {
	readonly timeoutMs: number
	/** The one host of this machine or its network that may be asked: `localhost:8080`. */
	readonly privateHost: string | undefined
	readonly agents: { readonly http: HttpAgent; readonly https: HttpsAgent }
	readonly signal: AbortSignal | undefined
}

const MOST_HOPS = 5

/**
 * Asks for a file, and again where a host sends it on.
 *
 * @returns An answer that is no redirect.
 * @throws {Refusal} If it is sent in a circle, or away from the web; else {@link requestAddress}.
 */
export async function askForFile(
	address: URL,
	{ timeoutMs, privateHost, agents, signal }: AskingOptions,
): Promise<Answer> {
	let url = address
	for (let hop = 0; hop <= MOST_HOPS; hop++) {
		const answer = await requestAddress(url, {
			method: 'GET',
			userAgent: 'blog-import (+https://github.com/blog-engine/blog)',
			accept: '*/*',
			allowPrivate: url.host === privateHost,
			timeoutMs,
			agents,
			signal,
		})
		const { status, location, body } = answer
		if (status < 300 || status >= 400 || location === undefined) return answer
		body.destroy()
		url = new URL(location)
		if (!/^https?:$/.test(url.protocol)) throw new Refusal(`it leads to ${url.protocol}`)
	}
	throw new Refusal('it leads in a circle')
}
