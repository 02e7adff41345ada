import type { Answer } from '../answer/answer.ts'
import { isUnchanged, lastModified, type ReadHeader } from './conditional.ts'
import { chooseEncoding, type Encodings, encodedBody } from './encodings.ts'
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
const repeated = [
	'cache-control',
	'content-location',
	'expires',
	'vary',
	'access-control-allow-origin',
]

/**
 * Gives an answer to one who asks: not again if they have it, in an encoding that they take, without a body for HEAD.
 *
 * @param more Headers for this one alone.
 */
export function giveAnswer(
	answer: Answer,
	asking: Asking,
	encodings: Encodings,
	more: Readonly<Record<string, string>>,
): Given | Promise<Given> {
	const { status, headers, tag, body } = answer
	const { header, now, isHead } = asking
	if (status !== 200) return whole(status, body, { ...headers, ...more }, isHead)
	const encoding = chooseEncoding(answer, header('accept-encoding'), encodings)
	const modified = lastModified(answer, now)
	const validators = {
		etag: encoding ? `"${tag}-${encoding.name}"` : `"${tag}"`,
		...(modified !== undefined && { 'last-modified': modified }),
	}
	if (isUnchanged(answer, header, now)) {
		const kept = repeated.flatMap((name) => {
			const value = headers[name]
			return value === undefined ? [] : [[name, value] as const]
		})
		const said = { ...Object.fromEntries(kept), ...validators, ...more }
		return { status: 304, headers: said, body: null }
	}
	const all = { ...headers, ...validators, ...more }
	if (!encoding) return whole(200, body, all, isHead)
	const bytes = encodedBody(answer, encoding)
	const encodedHeaders = { ...all, 'content-encoding': encoding.name }
	return bytes instanceof Promise
		? bytes.then((ready) => whole(200, ready, encodedHeaders, isHead))
		: whole(200, bytes, encodedHeaders, isHead)
}

function whole(
	status: number,
	body: Uint8Array,
	headers: Readonly<Record<string, string>>,
	isHead: boolean,
): Given {
	const all = { ...headers, 'content-length': String(body.length) }
	return { status, headers: all, body: isHead ? null : body }
}
