import type { Answer } from '../answer/answer.ts'
import { readWeights } from './weights.ts'

/** A way to write a body in fewer bytes. */
export interface Encoding {
	/** `br`, `gzip`. */
	readonly name: string
	encode(bytes: Uint8Array): Promise<Uint8Array>
}

/** Encodings that a platform has: the best first. */
export type Encodings = readonly Encoding[]

/** Gzip by the Compression Streams API, which every platform has. */
export const gzip: Encoding = {
	name: 'gzip',
	async encode(bytes) {
		const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
			.stream()
			.pipeThrough(new CompressionStream('gzip'))
		return new Uint8Array(await new Response(stream).arrayBuffer())
	},
}

/** Less than this is sent as it is. */
const WORTH_IT = 1000
const isText = /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:json|xml))/

/**
 * Chooses the encoding of an answer for a client; `undefined`: as it is.
 *
 * @param accepted Its `Accept-Encoding`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function chooseEncoding(
	{ body, headers }: Answer,
	accepted: string | null,
	encodings: Encodings,
): Encoding | undefined {
	if (accepted === null || body.length < WORTH_IT || !isText.test(headers['content-type'] ?? ''))
		return undefined
	const weights = readWeights(accepted)
	const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
	const best = encodings.reduce<Encoding | undefined>(
		(so, one) => (weightOf(one.name) > (so ? weightOf(so.name) : 0) ? one : so),
		undefined,
	)
	const plain = weights.get('identity') ?? 0
	return best && weightOf(best.name) >= plain ? best : undefined
}

const encoded = new WeakMap<Answer, Map<string, Uint8Array | Promise<Uint8Array>>>()

/** The body in an encoding, made once. */
export function encodedBody(
	answer: Answer,
	{ name, encode }: Encoding,
): Uint8Array | Promise<Uint8Array> {
	const bodies = encoded.get(answer) ?? new Map<string, Uint8Array | Promise<Uint8Array>>()
	encoded.set(answer, bodies)
	const known = bodies.get(name)
	if (known) return known
	const making = encode(answer.body).then((bytes) => {
		bodies.set(name, bytes)
		return bytes
	})
	bodies.set(name, making)
	making.catch(() => bodies.delete(name))
	return making
}
