import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

/** Bytes that are read at a time. */
const STEP = 1 << 18

/**
 * Reads a file from its beginning, however often.
 *
 * @param copy What is read in its place; it stays open.
 */
export function openAgain(path: string, copy?: FileHandle): AsyncIterable<Uint8Array> {
	return copy === undefined ? createReadStream(path, { highWaterMark: STEP }) : bytesOf(copy)
}

async function* bytesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
	for (let at = 0; ; ) {
		const { bytesRead, buffer } = await file.read(Buffer.alloc(STEP), 0, STEP, at)
		if (bytesRead === 0) return
		at += bytesRead
		yield buffer.subarray(0, bytesRead)
	}
}
