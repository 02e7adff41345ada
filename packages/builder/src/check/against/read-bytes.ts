import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { BlogError, parseUrl, reasonOf } from '@blog/core'

/** The protocol of sitemaps allows 50 MiB. */
const LARGEST = 50 * 1024 * 1024
const PATIENCE_MS = 30_000

/** Whether a source lies on the web. */
export function isWebAddress(source: string): boolean {
	return /^https?:$/.test(parseUrl(source)?.protocol ?? '')
}

/**
 * Reads a file or what an http(s) address answers, unpacked if it is packed with gzip, as text.
 *
 * @throws {BlogError} `IO` if it cannot be read, or is larger than 50 MiB.
 */
export async function readText(source: string, signal?: AbortSignal): Promise<string> {
	try {
		const bytes = isWebAddress(source) ? await download(source, signal) : await read(source)
		const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
		const text = isPacked ? await promisify(gunzip)(bytes, { maxOutputLength: LARGEST }) : bytes
		return new TextDecoder().decode(text)
	} catch (cause) {
		// A request says what failed below it.
		const { cause: below } = cause as Error
		const why = reasonOf(below instanceof Error ? below : cause)
		throw new BlogError('IO', `Expected to read ${source}: ${why}`, { cause })
	}
}

async function read(file: string): Promise<Uint8Array> {
	if ((await stat(file)).size > LARGEST) throw new Error('it is larger than 50 MiB')
	return readFile(file)
}

async function download(address: string, signal?: AbortSignal): Promise<Uint8Array> {
	const patience = AbortSignal.timeout(PATIENCE_MS)
	const response = await fetch(address, {
		signal: signal ? AbortSignal.any([signal, patience]) : patience,
	})
	if (!response.ok) throw new Error(`it answers ${response.status}`)
	const parts: Uint8Array[] = []
	let size = 0
	for await (const part of response.body ?? []) {
		size += part.length
		if (size > LARGEST) throw new Error('it is larger than 50 MiB')
		parts.push(part)
	}
	return Buffer.concat(parts)
}
