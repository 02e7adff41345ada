import { createHash, type Hash, randomBytes } from 'node:crypto'
import {
	closeSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** The form of the data is V8's own. */
const form = Buffer.from(`blog-store 2 ${process.versions.v8}\n`)

/** Bytes of the hash at the end. */
const HASH = 20

/** Entries of a map in one piece: a whole map of 100,000 posts is 150 MB, and would be in memory three times. */
const PIECE = 1000

/**
 * Reads what {@link writeStore} wrote.
 *
 * @param key What was said when it was written: a store of other options, or of another version, is none.
 * @returns `undefined` for a file that is missing, cut short, damaged, or somebody else's: a store is made anew, never trusted.
 */
export function readStore(file: string, key: string): unknown {
	try {
		const bytes = readFileSync(file)
		const body = bytes.subarray(form.length, -HASH)
		const isWhole =
			bytes.subarray(0, form.length).equals(form) &&
			startHash(key).update(body).digest().equals(bytes.subarray(-HASH))
		return isWhole ? join(piecesIn(body)) : undefined
	} catch {
		return undefined
	}
}

/**
 * Writes a store whole or not at all: of two builds at once the last one stays.
 *
 * @param value Plain data.
 * @returns Whether it could be written: a folder that cannot be is no failure of a build.
 */
export function writeStore(file: string, key: string, value: unknown): boolean {
	const temporary = `${file}.${randomBytes(6).toString('hex')}`
	try {
		mkdirSync(dirname(file), { recursive: true })
		writePieces(temporary, key, value)
		renameSync(temporary, file)
		return true
	} catch {
		return false
	} finally {
		removeIfThere(temporary)
	}
}

function writePieces(file: string, key: string, value: unknown): void {
	const descriptor = openSync(file, 'wx')
	try {
		const hash = startHash(key)
		writeFileSync(descriptor, form)
		for (const piece of split(value)) {
			const body = serialize(piece)
			const length = Buffer.alloc(4)
			length.writeUInt32LE(body.length)
			for (const bytes of [length, body]) {
				hash.update(bytes)
				writeFileSync(descriptor, bytes)
			}
		}
		writeFileSync(descriptor, hash.digest())
	} finally {
		closeSync(descriptor)
	}
}

/** First whether it is a map; of a map then the entries, some at a time, and anything else in one piece. */
function* split(value: unknown): Generator<unknown> {
	yield value instanceof Map
	if (!(value instanceof Map)) return yield value
	let entries: unknown[] = []
	for (const entry of value) {
		entries.push(entry)
		if (entries.length < PIECE) continue
		yield entries
		entries = []
	}
	yield entries
}

function join(pieces: Generator<unknown>): unknown {
	if (!pieces.next().value) return pieces.next().value
	const map = new Map<unknown, unknown>()
	for (const entries of pieces)
		for (const [key, value] of entries as [unknown, unknown][]) map.set(key, value)
	return map
}

function* piecesIn(body: Buffer): Generator<unknown> {
	for (let at = 0; at < body.length; ) {
		const end = at + 4 + body.readUInt32LE(at)
		yield deserialize(body.subarray(at + 4, end))
		at = end
	}
}

function startHash(key: string): Hash {
	return createHash('sha1').update(key).update('\0')
}

function removeIfThere(path: string): void {
	try {
		unlinkSync(path)
	} catch {
		// It was renamed, or never made.
	}
}
