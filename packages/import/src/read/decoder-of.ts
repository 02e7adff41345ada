import { declaredEncoding } from './declared-encoding.ts'
import type { Decode } from './decode.ts'
import { isMostlyUtf8 } from './is-mostly-utf8.ts'
import { namedDecoder } from './named-decoder.ts'
import { textRescuer } from './text-rescuer.ts'

/** An encoding by its name in the Encoding Standard, and what decodes it. */
export interface Decoder {
	readonly encoding: string
	readonly decode: Decode
}

/**
 * Chooses what decodes a file: it may have been written anew as UTF-8, with the declaration of before. UTF-16 shows in its first bytes, whatever is declared.
 *
 * @param beginning Its first bytes.
 * @param again Reads it from there.
 */
export async function decoderOf(
	beginning: Uint8Array,
	again: () => AsyncIterable<Uint8Array>,
): Promise<Decoder> {
	const said = declaredEncoding(beginning)
	const isSo = said?.startsWith('utf-16') || (said !== undefined && !(await isMostlyUtf8(again())))
	return said !== undefined && isSo
		? { encoding: said, decode: namedDecoder(said) }
		: { encoding: 'utf-8', decode: textRescuer() }
}
