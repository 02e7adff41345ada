import { createHash, type Hash, randomBytes } from 'node:crypto'
import {
	closeSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs'
import { basename, dirname, join as joinPath } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { makeFolder } from './make-folder.ts'

/** The form of the data is V8's own. */
const form = Buffer.from(`blog-store 3 ${process.versions.v8}\n`)

/** Nobody writes for that long. */
const LEFT_MS = 60_000

/** Bytes of the hash at the end. */
const HASH = 20

/** Entries of a map in one piece: all that is known of 100,000 posts is 150 MB, and would be in memory three times. */
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
		makeFolder(dirname(file))
		writePieces(temporary, key, value)
		renameSync(temporary, file)
		removeLeft(file)
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

/** What of a value is in its first piece, and the maps whose entries follow, some at a time. */
interface Head {
	/** Without its maps; of a value that is itself a map, nothing. */
	readonly rest: unknown
	/** Names of its maps; of a value that is itself one, an empty one. */
	readonly maps: readonly string[]
}

type Entries = [unknown, unknown][]

function* split(value: unknown): Generator<unknown> {
	const maps = mapsOf(value)
	const hidden = Object.fromEntries(maps.map(([name]) => [name, undefined]))
	const rest =
		value instanceof Map ? undefined : maps.length > 0 ? { ...(value as object), ...hidden } : value
	yield { rest, maps: maps.map(([name]) => name) } satisfies Head
	for (const [name, map] of maps) {
		let entries: Entries = []
		for (const entry of map) {
			entries.push(entry)
			if (entries.length < PIECE) continue
			yield [name, entries]
			entries = []
		}
		yield [name, entries]
	}
}

function mapsOf(value: unknown): readonly (readonly [string, Map<unknown, unknown>])[] {
	if (value instanceof Map) return [['', value]]
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).filter(([, part]) => part instanceof Map)
}

function join(pieces: Generator<unknown>): unknown {
	const { rest, maps: names } = pieces.next().value as Head
	const maps = new Map(names.map((name) => [name, new Map<unknown, unknown>()]))
	for (const piece of pieces) {
		const [name, entries] = piece as [string, Entries]
		const map = maps.get(name)
		for (const [key, value] of entries) map?.set(key, value)
	}
	if (maps.size === 0) return rest
	return maps.get('') ?? { ...(rest as object), ...Object.fromEntries(maps) }
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

/** Takes away what processes have left that were ended while they wrote. */
function removeLeft(file: string): void {
	const folder = dirname(file)
	const start = `${basename(file)}.`
	for (const name of readdirSync(folder)) {
		if (!name.startsWith(start) || !/^[\da-f]{12}$/.test(name.slice(start.length))) continue
		const path = joinPath(folder, name)
		const stat = statSync(path, { throwIfNoEntry: false })
		if (stat && Date.now() - stat.mtimeMs > LEFT_MS) removeIfThere(path)
	}
}

function removeIfThere(path: string): void {
	try {
		unlinkSync(path)
	} catch {
		// It was renamed, or never made.
	}
}
