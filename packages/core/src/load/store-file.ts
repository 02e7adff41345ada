import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/**
 * Reads what {@link writeStore} wrote.
 *
 * @param key What was said when it was written: a store of other options, or of another version, is none.
 * @returns `undefined` for a file that is missing, cut short, damaged, or somebody else's: a store is made anew, never trusted.
 */
export function readStore(file: string, key: string): unknown {
	try {
		const bytes = readFileSync(file)
		const end = bytes.indexOf('\n')
		const body = bytes.subarray(end + 1)
		return end > 0 && bytes.toString('latin1', 0, end) === headOf(key, body)
			? deserialize(body)
			: undefined
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
		const body = serialize(value)
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(temporary, Buffer.concat([Buffer.from(`${headOf(key, body)}\n`), body]))
		renameSync(temporary, file)
		return true
	} catch {
		return false
	} finally {
		removeIfThere(temporary)
	}
}

function removeIfThere(path: string): void {
	try {
		unlinkSync(path)
	} catch {
		// It was renamed, or never made.
	}
}

function headOf(key: string, body: Uint8Array): string {
	// The form of the data is V8's own.
	const form = `blog-store ${process.versions.v8}`
	return `${form} ${createHash('sha1').update(key).update('\0').update(body).digest('hex')}`
}
