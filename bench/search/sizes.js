import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/**
 * A file as a site publishes it.
 *
 * @typedef {{ path: string, content: string | Uint8Array }} File
 */

/** Bytes of a file as it is, and as a server sends it. What is compressed already is sent as it is. */
export function sizesOf({ content }) {
	const bytes = Buffer.from(content)
	const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b
	return {
		raw: bytes.length,
		gzip: compressed ? bytes.length : gzipSync(bytes, { level: 9 }).length,
		brotli: compressed ? bytes.length : brotli(bytes),
	}
}

/** Level 11 would save another tenth, and takes minutes for ten megabytes. */
function brotli(bytes) {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 9,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	}
	return brotliCompressSync(bytes, { params }).length
}

/** Sum of the sizes of files. */
export function totalSizes(files) {
	const sum = { files: files.length, raw: 0, gzip: 0, brotli: 0 }
	for (const file of files) {
		const sizes = sizesOf(file)
		for (const key of Object.keys(sizes)) sum[key] += sizes[key]
	}
	return sum
}
