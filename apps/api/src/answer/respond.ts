import type { Answer } from './answer.ts'
import { isUnchanged, lastModified, type ReadHeader } from './conditional.ts'
import { chooseEncoding, type Encodings, encodedBody } from './encodings.ts'

/** A response, and how many bytes its body has. */
export interface Responded {
	readonly response: Response
	readonly bytes: number
}

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
 * Makes the response of an answer for one who asks: not again if they have it, in an encoding that they take, without a body for HEAD.
 *
 * Everything is said when the response is made: one whose headers are changed afterwards takes Node four times as long.
 *
 * @param more Headers of this response alone.
 */
export function respond(
	answer: Answer,
	asking: Asking,
	encodings: Encodings,
	more: Readonly<Record<string, string>>,
): Responded | Promise<Responded> {
	const { status, headers, tag, body } = answer
	const { header, now, isHead } = asking
	if (status !== 200) return responded(isHead ? null : body, status, { ...headers, ...more })
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
		return responded(null, 304, { ...Object.fromEntries(kept), ...validators, ...more })
	}
	const all = { ...headers, ...validators, ...more }
	if (!encoding) return whole(body, all, isHead)
	const bytes = encodedBody(answer, encoding)
	const encodedHeaders = { ...all, 'content-encoding': encoding.name }
	return bytes instanceof Promise
		? bytes.then((ready) => whole(ready, encodedHeaders, isHead))
		: whole(bytes, encodedHeaders, isHead)
}

function whole(
	body: Uint8Array,
	headers: Readonly<Record<string, string>>,
	isHead: boolean,
): Responded {
	return isHead
		? responded(null, 200, { ...headers, 'content-length': String(body.length) })
		: responded(body, 200, headers)
}

function responded(
	body: Uint8Array | null,
	status: number,
	headers: Readonly<Record<string, string>>,
): Responded {
	const response = new Response(body as Uint8Array<ArrayBuffer> | null, { status, headers })
	return { response, bytes: body?.length ?? 0 }
}
