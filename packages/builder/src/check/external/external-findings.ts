import {
	allReferences,
	type Diagnostic,
	type Post,
	parseUrl,
	pathBelow,
	type Reference,
} from '@blog/core'
import { isPrivateAddress } from '@blog/core/http'
import { eachConcurrently } from '../../apply/each-concurrently.ts'
import { report } from '../../diagnostics/rules.ts'
import { coverPlace } from '../../plan/files/cover-place.ts'
import { type CheckedSite, placeOfKey } from '../checked-site.ts'
import { inTurns } from './in-turn.ts'
import type { LinkMemory } from './link-memory.ts'
import { type LinkState, linkState } from './link-state.ts'

/** How other hosts are asked. */
export interface ExternalOptions {
	/** Ask hosts of this machine and its network too. Default false. */
	readonly allowPrivate?: boolean
	/** Milliseconds between two questions to one host. Default 500. */
	readonly pauseMs?: number
	/** Milliseconds that an answer may take. Default 15,000. */
	readonly timeoutMs?: number
	readonly signal?: AbortSignal | undefined
}

/** Hosts that are asked at the same time. */
const HOSTS = 8

/** A link or an image, and its post. */
type Mention = readonly [post: Post<unknown>, reference: Reference]

/** Asks other hosts whether what posts link to and show is there; each address once, of one host one after the other. */
export async function externalFindings(
	{ site, entries }: CheckedSite,
	memory: LinkMemory,
	{ allowPrivate = false, pauseMs = 500, timeoutMs = 15_000, signal }: ExternalOptions,
): Promise<readonly Diagnostic[]> {
	const { config } = site
	const mentions = new Map<string, Mention[]>()
	for (const post of entries)
		for (const reference of [...ofFrontMatter(post), ...allReferences(post)]) {
			const address = askable(reference.url, allowPrivate)
			if (address === undefined) continue
			if (config.hasUrl && pathBelow(config.url, reference.url) !== undefined) continue
			mentions.set(address, [...(mentions.get(address) ?? []), [post, reference]])
		}

	const states = new Map<string, LinkState>()
	const inTurn = inTurns(pauseMs)
	const options = { timeoutMs, allowPrivate, signal }
	try {
		await eachConcurrently(byHost([...mentions.keys()]), HOSTS, async (addresses) => {
			for (const address of addresses) {
				const known = memory.get(address)
				const state = known ?? (await linkState(address, inTurn, options))
				states.set(address, state)
				if (!known) memory.set(address, state)
			}
		})
	} finally {
		memory.keep()
	}
	const isOnline = [...states.values()].some(
		(state) => !('isAnswered' in state) || state.isAnswered,
	)
	return [...mentions].flatMap(([address, some]) =>
		some.flatMap((mention) => finding(mention, states.get(address), isOnline)),
	)
}

/** Its cover, and the original that it is a copy of. */
function ofFrontMatter(post: Post<unknown>): readonly Reference[] {
	const { cover, canonical } = post
	const top = { line: 1, column: 1 }
	return [
		...(cover ? [{ url: cover.image, text: '', ...(coverPlace(post) ?? top) }] : []),
		...(canonical === undefined
			? []
			: [{ url: canonical, text: '', ...placeOfKey(post, 'canonicalURL') }]),
	]
}

/** Without its fragment; `undefined` for what is not on the web, or not for everybody. */
function askable(written: string, allowPrivate: boolean): string | undefined {
	if (!/^(?:https?:)?\/\//i.test(written)) return undefined
	const url = parseUrl(written, 'https://localhost')
	if (!url || (!allowPrivate && isPrivateAddress(url.hostname))) return undefined
	url.hash = ''
	return url.href
}

function byHost(addresses: readonly string[]): readonly (readonly string[])[] {
	const hosts = new Map<string, string[]>()
	for (const address of addresses) {
		const { host } = new URL(address)
		hosts.set(host, [...(hosts.get(host) ?? []), address])
	}
	return [...hosts.values()]
}

function finding(
	[{ file }, { url, line, column }]: Mention,
	state: LinkState | undefined,
	isOnline: boolean,
): readonly Diagnostic[] {
	const place = { line, column }
	if (state === undefined || state.kind === 'fine') return []
	if (state.kind === 'moved') {
		const message = `Unexpected old address ${url}: it has moved to ${state.to}`
		const hint = 'Write the new address, if what is there is still what you mean.'
		return [report('external-link-moved', file, message, { place, hint })]
	}
	if (state.kind === 'gone' && isOnline) {
		const message = `Unexpected address ${url}: ${state.why}`
		const hint = `Mend it, or link to a copy: https://web.archive.org/web/*/${url}`
		return [report('external-link-broken', file, message, { place, hint })]
	}
	const message = `Expected an answer from ${url}: ${state.why}`
	const hint = 'Open it in a browser: it may be there for readers. It is asked again the next time.'
	return [report('external-link-unchecked', file, message, { place, hint })]
}
