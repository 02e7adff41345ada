import { countGifFrames } from './count-gif-frames.ts'

/** Whether an image moves, by what its format says of it. */
export function isAnimated(type: string, bytes: Uint8Array): boolean {
	const text = (start: number, end: number) =>
		Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end)
	switch (type) {
		case 'gif':
			return countGifFrames(bytes) > 1
		case 'webp':
			return text(12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0
		case 'avif':
			return text(8, 12) === 'avis'
		case 'png':
			return hasAnimationControl(bytes)
		default:
			return false
	}
}

/** APNG has a chunk `acTL` before the first one with pixels. */
function hasAnimationControl(bytes: Uint8Array): boolean {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
	for (let at = 8; at + 8 <= view.length; at += 12 + view.readUInt32BE(at)) {
		const name = view.toString('latin1', at + 4, at + 8)
		if (name === 'acTL') return true
		if (name === 'IDAT') return false
	}
	return false
}
