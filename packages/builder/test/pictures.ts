import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A picture with as much in it as a photo, the same each time. */
export function picture(width: number, height: number): Sharp {
	const pixels = Buffer.alloc(width * height * 3)
	let noise = 1
	for (let at = 0; at < pixels.length; at++) {
		noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0
		pixels[at] = (at / 3 / width / height) * 200 + (noise >>> 27)
	}
	return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** A photo that a camera has turned and knows the place of: `width` × `height` when it is upright. */
export function turnedPhoto(width: number, height: number): Promise<Buffer> {
	return picture(height, width)
		.jpeg()
		.withExif({
			IFD0: { Orientation: '6', Make: 'Camera' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
		})
		.withMetadata({ orientation: 6 })
		.toBuffer()
}

/** An animated GIF. */
export function animatedGif(width: number, height: number, frames = 3): Promise<Buffer> {
	const pages = Buffer.alloc(width * height * frames * 3)
	for (let at = 0; at < pages.length; at++)
		pages[at] = Math.floor(at / (width * height * 3)) * 80 + (at % 97)
	return sharp(pages, {
		raw: { width, height: height * frames, channels: 3, pageHeight: height },
	})
		.gif({ delay: Array.from({ length: frames }, () => 100) })
		.toBuffer()
}

/** A PNG that says that it moves. */
export async function animatedPng(width: number, height: number): Promise<Buffer> {
	const png = await picture(width, height).png().toBuffer()
	const endOfHead = 8 + 25
	return Buffer.concat([
		png.subarray(0, endOfHead),
		chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
		png.subarray(endOfHead),
	])
}

/** A small file that says that it has very many pixels. */
export async function pixelBomb(): Promise<Buffer> {
	const png = await picture(64, 64).png().toBuffer()
	png.writeUInt32BE(60_000, 16)
	png.writeUInt32BE(60_000, 20)
	png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
	return png
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
	const whole = Buffer.alloc(body.length + 8)
	whole.writeUInt32BE(data.length)
	body.copy(whole, 4)
	whole.writeUInt32BE(crc32(body), whole.length - 4)
	return whole
}
