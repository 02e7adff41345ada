import { createHash } from 'node:crypto'

/*
 * A snapshot: a line that says so, records with their lengths (32 bits, little-endian), and the SHA-256 of all that.
 */
const beginning = Buffer.from('blog-cache snapshot 1\n')
const hashLength = 32
/** Records are put together to parts of this size; between two of them others have their turn. */
const partLength = 256 * 1024

/** The bytes of a snapshot in parts, each made when it is asked for. */
export function* encodeSnapshot(records: Iterable<Uint8Array>): Generator<Uint8Array> {
	const hash = createHash('sha256')
	let pending: Uint8Array[] = [beginning]
	let length = beginning.length
	function flush(): Uint8Array {
		const part = Buffer.concat(pending)
		hash.update(part)
		pending = []
		length = 0
		return part
	}
	for (const record of records) {
		const size = Buffer.alloc(4)
		size.writeUInt32LE(record.length)
		pending.push(size, record)
		length += size.length + record.length
		if (length >= partLength) yield flush()
	}
	yield flush()
	yield hash.digest()
}

/** The records of a snapshot, or `undefined` if it is none, or not whole. */
export function decodeSnapshot(bytes: Buffer): Uint8Array[] | undefined {
	const end = bytes.length - hashLength
	if (end < beginning.length || !bytes.subarray(0, beginning.length).equals(beginning))
		return undefined
	const hash = createHash('sha256').update(bytes.subarray(0, end)).digest()
	if (!hash.equals(bytes.subarray(end))) return undefined
	const records: Uint8Array[] = []
	for (let at = beginning.length; at < end; ) {
		const size = bytes.readUInt32LE(at)
		records.push(bytes.subarray(at + 4, at + 4 + size))
		at += 4 + size
	}
	return records
}
