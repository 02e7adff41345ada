/**
 * Takes what browsers take of an address at both ends: blanks, line breaks and control characters.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function stripUrl(written: string): string {
	let [from, to] = [0, written.length]
	while (from < to && written.charCodeAt(from) <= 0x20) from++
	while (to > from && written.charCodeAt(to - 1) <= 0x20) to--
	return written.slice(from, to)
}
