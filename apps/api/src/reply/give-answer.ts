import type { Answer } from '../answer/answer.ts'
import { isUnchanged, lastModified, type ReadHeader } from './conditional.ts'
import { chooseEncoding, type Encoding, type Encodings, encodedBody } from './encodings.ts'
import { type FlatHeaders, flatten } from './flat-headers.ts'
import type { Reply } from './reply.ts'

/** The part of a reply that an answer makes. */
export type Given = Pick<Reply, 'status' | 'headers' | 'body'>

/** Who asks, and for what. */
export interface Asking {
	readonly isHead: boolean
	/** There is other content by now, or may be. */
	readonly isStale: boolean
	readonly header: ReadHeader
	readonly now: number
}

/** Headers that a 304 repeats. */
const repeated = new Set([
	...['cache-control', 'content-location', 'expires', 'vary', 'access-control-allow-origin'],
	...['etag', 'last-modified'],
])

/**
 * Gives an answer to one who asks: not again if they have it, in an encoding that they take, without a body for HEAD.
 *
 * @param more Headers for this one alone.
 */
export function giveAnswer(
	answer: Answer,
	{ header, now, isHead, isStale }: Asking,
	encodings: Encodings,
	more: FlatHeaders,
): Given | Promise<Given> {
	const { status, headers, body } = answer
	if (status !== 200) {
		const all = flatten({ ...headers, 'content-length': String(body.length) })
		return { status, headers: [...all, ...more], body: isHead ? null : body }
	}
	const encoding = chooseEncoding(answer, header('accept-encoding'), encodings)
	const said = isStale ? stale : { modified: lastModified(answer, now) }
	if (isUnchanged(answer, header, said.modified)) {
		const all = Object.entries({ ...headers, ...ownHeaders(answer, encoding, said) })
		const kept = all.filter(([name]) => repeated.has(name)).flat()
		return { status: 304, headers: [...kept, ...more], body: null }
	}
	const ready = prepared(answer, encoding, said)
	const give = (one: Prepared): Given => ({
		status,
		headers: [...one.headers, ...more],
		body: isHead ? null : one.body,
	})
	return ready instanceof Promise ? ready.then(give) : give(ready)
}

/** What an answer says of its age. */
interface Said {
	readonly modified: string | undefined
	readonly cacheControl?: string
}

/** In the second of its `Last-Modified` there may be newer content by now. Nobody is to keep it: it would be spread for as long as a fresh one. */
const stale: Said = { modified: undefined, cacheControl: 'public, max-age=0, stale-if-error=86400' }

/** What is the same for all who take an encoding. */
interface Prepared {
	readonly headers: FlatHeaders
	readonly body: Uint8Array
	readonly said: Said
}

const known = new WeakMap<Answer, Map<string, Prepared>>()

function prepared(
	answer: Answer,
	encoding: Encoding | undefined,
	said: Said,
): Prepared | Promise<Prepared> {
	const ofAnswer = known.get(answer) ?? new Map<string, Prepared>()
	known.set(answer, ofAnswer)
	const name = encoding?.name ?? ''
	const ready = ofAnswer.get(name)
	if (ready && isSame(ready.said, said)) return ready

	function prepare(body: Uint8Array): Prepared {
		const headers = flatten({
			...answer.headers,
			...ownHeaders(answer, encoding, said),
			...(encoding && { 'content-encoding': encoding.name }),
			'content-length': String(body.length),
		})
		const made = { headers, body, said }
		ofAnswer.set(name, made)
		return made
	}
	const bytes = encoding ? encodedBody(answer, encoding) : answer.body
	return bytes instanceof Promise ? bytes.then(prepare) : prepare(bytes)
}

function isSame(one: Said, other: Said): boolean {
	return one.modified === other.modified && one.cacheControl === other.cacheControl
}

function ownHeaders(
	{ tag }: Answer,
	encoding: Encoding | undefined,
	{ modified, cacheControl }: Said,
): Readonly<Record<string, string>> {
	return {
		etag: encoding ? `"${tag}-${encoding.name}"` : `"${tag}"`,
		...(modified !== undefined && { 'last-modified': modified }),
		...(cacheControl !== undefined && { 'cache-control': cacheControl }),
	}
}
