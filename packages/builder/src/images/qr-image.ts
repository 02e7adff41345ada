import { crc32, deflateSync } from 'node:zlib'
import { type QrCode, QUIET_ZONE } from '@blog/core'

/** What of a code its image is made from. */
export type QrContent = Pick<QrCode, 'text' | 'level' | 'scale'>

/** Draws a QR code: a PNG of black and white. */
export async function qrImage({ text, level, scale }: QrContent): Promise<Uint8Array> {
	const { encodeQR } = await import('qr')
	const modules = encodeQR(text, 'raw', { ecc: level, border: QUIET_ZONE })
	const rows = modules.flatMap((row) => Array<Buffer>(scale).fill(rowOf(row, scale)))
	return pngOf(modules.length * scale, Buffer.concat(rows))
}

/** A line of pixels: no filter, then a bit for each, 1 for white. */
function rowOf(modules: readonly boolean[], scale: number): Buffer {
	const row = Buffer.alloc(1 + Math.ceil((modules.length * scale) / 8))
	for (let x = 0; x < modules.length * scale; x++)
		if (!modules[Math.floor(x / scale)])
			row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7))
	return row
}

/** @see https://www.w3.org/TR/png-3/ */
function pngOf(size: number, rows: Uint8Array): Uint8Array {
	const head = Buffer.alloc(13)
	head.writeUInt32BE(size, 0)
	head.writeUInt32BE(size, 4)
	head[8] = 1 // Bits of a pixel, which is grey.
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
	const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND')]
	return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

function chunk(type: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
	const length = Buffer.alloc(4)
	length.writeUInt32BE(data.length)
	const sum = Buffer.alloc(4)
	sum.writeUInt32BE(crc32(named))
	return Buffer.concat([length, named, sum])
}
