import { setTimeout as sleep } from 'node:timers/promises'
import { PRIVATE } from '@blog/core/http'
import { type AskOptions, ask, type Reply } from './ask.ts'
import type { InTurn } from './in-turn.ts'

/** What became of an address. */
export type LinkState =
	| { readonly kind: 'fine' }
	/** For good. */
	| { readonly kind: 'moved'; readonly to: string }
	| { readonly kind: 'gone'; readonly why: string; readonly isAnswered: boolean }
	/** It may be there for readers: a host that is down, or that answers no programs. */
	| { readonly kind: 'unclear'; readonly why: string; readonly isAnswered: boolean }

const MOST_HOPS = 10
const MOST_TRIES = 3
/** A host that wants to be left alone longer is. */
const LONGEST_WAIT_MS = 30_000
const permanent = new Set([301, 308])

/**
 * Finds out whether an address is there: by HEAD, and by GET where HEAD is not answered well.
 *
 * @param address http(s).
 */
export async function linkState(
	address: string,
	inTurn: InTurn,
	options: AskOptions,
): Promise<LinkState> {
	let url = new URL(address)
	let isMoved = true
	for (let hop = 0; hop <= MOST_HOPS; hop++) {
		const from = url
		const reply = await inTurn(from.host, () => askPatiently(from, options)).catch(
			(error: NodeJS.ErrnoException) => error,
		)
		options.signal?.throwIfAborted()
		if (reply instanceof Error) return failed(reply, hop)
		const { status, location } = reply
		if (status >= 300 && status < 400 && location !== undefined) {
			isMoved &&= permanent.has(status)
			url = new URL(location)
			if (!/^https?:$/.test(url.protocol)) return unclear(`it leads to ${url.protocol}`)
			continue
		}
		if (status === 404 || status === 410)
			return { kind: 'gone', why: `it answers ${status}`, isAnswered: true }
		if (status >= 400) return unclear(`it answers ${status}`)
		return hop > 0 && isMoved ? { kind: 'moved', to: url.href } : { kind: 'fine' }
	}
	return unclear('it leads in a circle')
}

async function askPatiently(url: URL, options: AskOptions): Promise<Reply> {
	for (let tries = 1; ; tries++) {
		const reply = await askBothWays(url, options)
		if (reply.status !== 429 && reply.status !== 503) return reply
		const { retryAfter } = reply
		if (retryAfter === undefined || retryAfter > LONGEST_WAIT_MS || tries >= MOST_TRIES)
			return reply
		await sleep(retryAfter, undefined, options.signal && { signal: options.signal })
	}
}

async function askBothWays(url: URL, options: AskOptions): Promise<Reply> {
	const head = await ask(url, 'HEAD', options).catch((error: NodeJS.ErrnoException) => error)
	const isClear =
		head instanceof Error
			? !mayLikeGet.has(head.code ?? '')
			: head.status < 400 || head.status === 429
	if (!isClear) return ask(url, 'GET', options)
	if (head instanceof Error) throw head
	return head
}

/** Hosts that do not know HEAD hang up. */
const mayLikeGet = new Set(['ECONNRESET', 'HPE_INVALID_CONSTANT', 'EPIPE'])

function unclear(why: string): LinkState {
	return { kind: 'unclear', why, isAnswered: true }
}

function failed({ code, message }: NodeJS.ErrnoException, hop: number): LinkState {
	const isAnswered = hop > 0
	if (code === PRIVATE) return unclear(`${message}; \`--allow-private\` asks there too`)
	if (code === 'ENOTFOUND') return { kind: 'gone', why: 'there is no such host', isAnswered }
	return { kind: 'unclear', why: message || String(code), isAnswered }
}
