import type { Codec } from '@blog/cache'
import type { Answer } from './answer.ts'

const lineFeed = 0x0a
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** An answer as bytes: a line of JSON with all but the body, then the body. */
export const answerCodec: Codec<Answer> = {
	encode({ body, ...rest }) {
		const head = encoder.encode(`${JSON.stringify(rest)}\n`)
		const bytes = new Uint8Array(head.length + body.length)
		bytes.set(head)
		bytes.set(body, head.length)
		return bytes
	},
	decode(bytes) {
		const end = bytes.indexOf(lineFeed)
		const rest = JSON.parse(decoder.decode(bytes.subarray(0, end))) as Omit<Answer, 'body'>
		return { ...rest, body: bytes.slice(end + 1) }
	},
}
