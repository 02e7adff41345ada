import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { untraced } from '@blog/core/store'
import { imageSize } from 'image-size'
import type { ImageSize } from './site.ts'

/** Enough for the headers of every format that is read. */
const HEADER_BYTES = 256 * 1024

/**
 * Makes a function that reads the size of an image from the head of its file, once a file.
 *
 * @param dir The site's folder; files are relative to it.
 */
export function imageSizeReader(dir: string): (file: string) => ImageSize | undefined {
	const known = new Map<string, ImageSize | undefined>()
	return (file) => {
		if (!known.has(file))
			known.set(
				file,
				untraced(() => readSize(join(dir, file))),
			)
		return known.get(file)
	}
}

function readSize(path: string): ImageSize | undefined {
	let handle: number | undefined
	try {
		handle = openSync(path, 'r')
		const bytes = Buffer.alloc(HEADER_BYTES)
		const { width, height, orientation = 1 } = imageSize(bytes.subarray(0, readSync(handle, bytes)))
		// A photo that the camera turned is shown upright.
		return orientation >= 5 ? { width: height, height: width } : { width, height }
	} catch {
		return undefined // Not an image, or of a format without a size.
	} finally {
		if (handle !== undefined) closeSync(handle)
	}
}
