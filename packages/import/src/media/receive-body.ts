import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { timeoutError } from '@blog/core/http'

/** Bytes that must come within the time of patience. */
const SLOWEST = 1024

/** Hosts that pack what they were asked not to. */
const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
}

/** A file that is not taken, by no fault of the network. */
export class Refusal extends Error {}

/**
 * Writes what a host sends into a new file.
 *
 * @param timeoutMs A body of which hardly anything comes in this time is given up.
 * @returns Its length in bytes.
 * @throws {Refusal} If it is empty, too long, or packed in an unknown way; else the error of the network or the disk.
 */
export async function receiveBody(
	body: IncomingMessage,
	file: string,
	{ maxBytes, timeoutMs }: { readonly maxBytes: number; readonly timeoutMs: number },
): Promise<number> {
	const { 'content-length': said, 'content-encoding': packed = 'identity' } = body.headers
	const unpacker = Object.hasOwn(unpackers, packed) ? unpackers[packed] : undefined
	if (!unpacker && packed !== 'identity') throw new Refusal(`it is packed with ${packed}`)
	if (Number(said) > maxBytes) throw tooLong(maxBytes)
	let [length, seen] = [0, 0]
	const counter = new Transform({
		transform(chunk: Buffer, _, done) {
			length += chunk.length
			done(length > maxBytes ? tooLong(maxBytes) : null, chunk)
		},
	})
	const watch = setInterval(() => {
		if (length - seen < SLOWEST) body.destroy(timeoutError(timeoutMs))
		seen = length
	}, timeoutMs)
	const target = createWriteStream(file, { flags: 'wx' })
	const closed = new Promise<void>((resolve) => target.once('close', resolve))
	try {
		const steps = [body as Readable, ...(unpacker ? [unpacker()] : []), counter]
		await pipeline([...steps, target])
	} finally {
		clearInterval(watch)
		// A file that is being opened when the body fails is made nevertheless, a moment later.
		await closed
	}
	if (length === 0) throw new Refusal('it is empty')
	return length
}

function tooLong(maxBytes: number): Refusal {
	return new Refusal(`it is larger than ${Math.round(maxBytes / 1e5) / 10} MB`)
}
