import { type Decode, straysIn } from './decode.ts'
import { utf16Decoder } from './utf16-decoder.ts'
import { windows1252 } from './windows-1252.ts'

/** What stands for bytes that Node.js cannot decode: controls and characters for private use, which are no letters, and U+FFFD. */
const lost = /[\x80-\x9f\ue000-\uf8ff\ufffd]/g

/**
 * Decodes the encoding that a file says itself.
 *
 * @param encoding As {@link declaredEncoding} names it.
 */
export function namedDecoder(encoding: string): Decode {
	if (encoding.startsWith('utf-16')) return utf16Decoder(encoding === 'utf-16be')
	const decoder = new TextDecoder(encoding, { ignoreBOM: true })
	return (bytes, isLast) => {
		const text =
			encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes, { stream: !isLast })
		return { text, strays: straysIn(text, lost) }
	}
}
