import type { Answer } from '../answer/answer.ts'
import { isUnchanged, lastModified, type ReadHeader } from './conditional.ts'
import { chooseEncoding, type Encoding, type Encodings, encodedBody } from './encodings.ts'
import { type FlatHeaders, flatten } from './flat-headers.ts'
import type { Reply } from './reply.ts'

/** The part of a reply that an answer makes. */
export type Given = Pick<Reply, 'status' | 'headers' | 'body'>

/** Who asks. */
export interface Asking {
	readonly isHead: boolean
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
	{ header, now, isHead }: Asking,
	encodings: Encodings,
	more: FlatHeaders,
): Given | Promise<Given> {
	const { status, headers, body } = answer
	if (status !== 200) {
		const all = flatten({ ...headers, 'content-length': String(body.length) })
		return { status, headers: [...all, ...more], body: isHead ? null : body }
	}
	const encoding = chooseEncoding(answer, header('accept-encoding'), encodings)
	const modified = lastModified(answer, now)
	if (isUnchanged(answer, header, now)) {
		const all = Object.entries({ ...headers, ...validators(answer, encoding, modified) })
		const kept = all.filter(([name]) => repeated.has(name)).flat()
		return { status: 304, headers: [...kept, ...more], body: null }
	}
	const ready = prepared(answer, encoding, modified)
	const give = (one: Prepared): Given => ({
		status,
		headers: [...one.headers, ...more],
		body: isHead ? null : one.body,
	})
	return ready instanceof Promise ? ready.then(give) : give(ready)
}

/** What is the same for all who take an encoding. */
interface Prepared {
	readonly headers: FlatHeaders
	readonly body: Uint8Array
	readonly modified: string | undefined
}

const known = new WeakMap<Answer, Map<string, Prepared>>()

function prepared(
	answer: Answer,
	encoding: Encoding | undefined,
	modified: string | undefined,
): Prepared | Promise<Prepared> {
	const ofAnswer = known.get(answer) ?? new Map<string, Prepared>()
	known.set(answer, ofAnswer)
	const name = encoding?.name ?? ''
	const ready = ofAnswer.get(name)
	if (ready && ready.modified === modified) return ready

	function prepare(body: Uint8Array): Prepared {
		const headers = flatten({
			...answer.headers,
			...validators(answer, encoding, modified),
			...(encoding && { 'content-encoding': encoding.name }),
			'content-length': String(body.length),
		})
		const made = { headers, body, modified }
		ofAnswer.set(name, made)
		return made
	}
	const bytes = encoding ? encodedBody(answer, encoding) : answer.body
	return bytes instanceof Promise ? bytes.then(prepare) : prepare(bytes)
}

function validators(
	{ tag }: Answer,
	encoding: Encoding | undefined,
	modified: string | undefined,
): Readonly<Record<string, string>> {
	return {
		etag: encoding ? `"${tag}-${encoding.name}"` : `"${tag}"`,
		...(modified !== undefined && { 'last-modified': modified }),
	}
}
