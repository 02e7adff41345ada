import { knownKeys } from './known-keys.ts'

/** A brace with a key behind it, alone in its line, or with a comment: no shortcode, tag, or list of attributes. */
const opening = /^\{[\s\p{Cf}]*(?:["'“”‘’]?[A-Za-z_$][\w$-]*["'“”‘’]?[\s\p{Cf}]*:|\/[/*]|#)/u
const alone = /^\{[ \t\p{Cf}]*[\r\n]/u

/** What stands before a colon. */
const member = /(?:^|[{,\r\n])[\s\p{Cf}]*["'“”‘’]?([A-Za-z_]+)["'“”‘’]?[\s\p{Cf}]*:/gu

/** Far more than the front matter of most posts. */
const most = 5000

/** Tells whether an object in the manner of JSON begins there, and holds a key that posts have. */
export function beginsWithKnownMember(source: string, start: number): boolean {
	const text = source.slice(start, start + most)
	if (!opening.test(text) && !alone.test(text)) return false
	const end = text.search(/\}[^\S\r\n]*(?:[\r\n]|$)/)
	const object = end < 0 ? text : text.slice(0, end)
	return [...object.matchAll(member)].some(([, key = '']) => knownKeys.has(key.toLowerCase()))
}
