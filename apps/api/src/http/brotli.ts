import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Encoding } from '../reply/encodings.ts'

const compress = promisify(brotliCompress)

/** Brotli at a middle setting: bodies are encoded once and sent often, but somebody waits for the first. */
export const brotli: Encoding = {
	name: 'br',
	encode: (bytes) =>
		compress(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 5,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}),
}
