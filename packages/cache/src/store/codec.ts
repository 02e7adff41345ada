/** How a value becomes bytes and comes back, for the second level and the snapshot. */
export interface Codec<Value> {
	encode(value: Value): Uint8Array
	/** @throws If the bytes are no value. */
	decode(bytes: Uint8Array): Value
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

const [text, binary, json] = ['t', 'b', 'j'].map((letter) => letter.charCodeAt(0))

/** Texts and `Uint8Array`s as they are, everything else as JSON. */
export const plainCodec: Codec<unknown> = {
	encode(value) {
		if (typeof value === 'string') return tagged(text, encoder.encode(value))
		if (value instanceof Uint8Array) return tagged(binary, value)
		return tagged(json, encoder.encode(JSON.stringify(value)))
	},
	decode(bytes) {
		const rest = bytes.subarray(1)
		if (bytes[0] === text) return decoder.decode(rest)
		if (bytes[0] === binary) return new Uint8Array(rest)
		if (bytes[0] === json) return JSON.parse(decoder.decode(rest))
		throw new TypeError('Unexpected kind of value')
	},
}

function tagged(tag: number | undefined, bytes: Uint8Array): Uint8Array {
	const all = new Uint8Array(1 + bytes.length)
	all[0] = tag ?? 0
	all.set(bytes, 1)
	return all
}
