/**
 * Counts the pictures of an animated GIF, without looking at any.
 *
 * @returns 1 for a picture that stands still; what is cut short counts as far as it goes.
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function countGifFrames(bytes: Uint8Array): number {
	let frames = 0
	let at = 13 + colourTable(bytes[10] ?? 0)
	while (at < bytes.length) {
		const block = bytes[at]
		if (block === IMAGE) {
			frames++
			// Behind its place, its colours and the size of its codes.
			at = afterSubBlocks(bytes, at + 10 + colourTable(bytes[at + 9] ?? 0) + 1)
		} else if (block === EXTENSION) at = afterSubBlocks(bytes, at + 2)
		else break
	}
	return Math.max(frames, 1)
}

const IMAGE = 0x2c
const EXTENSION = 0x21

/** @returns Its length in bytes. */
function colourTable(flags: number): number {
	return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function afterSubBlocks(bytes: Uint8Array, start: number): number {
	let at = start
	for (let length = bytes[at]; length; length = bytes[at]) at += length + 1
	return at + 1
}
