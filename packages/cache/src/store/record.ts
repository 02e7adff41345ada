import { createEntry, type Entry } from '../memory/entry.ts'
import type { Codec } from './codec.ts'

interface Header {
	readonly version: string
	readonly key: string
	readonly madeAt: number
	/** `null`: for ever. */
	readonly freshUntil: number | null
	readonly references: readonly string[]
	/** There is nothing for this key. */
	readonly isMissing?: true
}

/** What a record says, or what is wrong with it: made by another version, or not as it was written. */
export type ReadRecord<Value> =
	| { readonly key: string; readonly entry: Entry<Value> }
	| 'foreign'
	| 'damaged'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })
const lineFeed = 0x0a
/** Of the first line: `blog1 `, a checksum of all that follows, a line feed. */
const beginning = 'blog1 '
const firstLine = beginning.length + 8 + 1

/**
 * An entry as bytes that say themselves of which key and version they are, and whether they are whole: a line with a checksum, a line of JSON, the value.
 *
 * @returns `undefined` if the codec cannot encode the value.
 */
export function writeRecord<Value>(
	key: string,
	{ value, madeAt, freshUntil, references }: Entry<Value>,
	version: string,
	codec: Codec<Value>,
): Uint8Array | undefined {
	const header: Header = {
		version,
		key,
		madeAt,
		references,
		freshUntil: Number.isFinite(freshUntil) ? freshUntil : null,
		...(value === undefined && { isMissing: true }),
	}
	const head = encoder.encode(`${JSON.stringify(header)}\n`)
	const body = value === undefined ? new Uint8Array() : encoded(value, codec)
	if (!body) return undefined
	const bytes = new Uint8Array(firstLine + head.length + body.length)
	bytes.set(head, firstLine)
	bytes.set(body, firstLine + head.length)
	bytes.set(encoder.encode(firstLineOf(bytes.subarray(firstLine))))
	return bytes
}

export function readRecord<Value>(
	bytes: Uint8Array,
	version: string,
	codec: Codec<Value>,
): ReadRecord<Value> {
	try {
		const rest = bytes.subarray(firstLine)
		if (decoder.decode(bytes.subarray(0, firstLine)) !== firstLineOf(rest)) return 'damaged'
		const end = rest.indexOf(lineFeed)
		const header: Header = JSON.parse(decoder.decode(rest.subarray(0, end)))
		if (header.version !== version) return 'foreign'
		const { key, madeAt, references, isMissing } = header
		const value = isMissing ? (undefined as Value) : codec.decode(rest.subarray(end + 1))
		const freshUntil = header.freshUntil ?? Number.POSITIVE_INFINITY
		return { key, entry: createEntry({ value, madeAt, freshUntil, references, checked: 0 }) }
	} catch {
		return 'damaged'
	}
}

function encoded<Value>(value: Value, codec: Codec<Value>): Uint8Array | undefined {
	try {
		return codec.encode(value)
	} catch {
		return undefined
	}
}

/** FNV-1a over bytes: finds what is cut, garbled or mixed up, not what somebody has forged. */
function firstLineOf(bytes: Uint8Array): string {
	let hash = 0x811c9dc5
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
	return `${beginning}${(hash >>> 0).toString(16).padStart(8, '0')}\n`
}
