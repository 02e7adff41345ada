import { beginsWithKnownKey, endOfLine } from './front-matter-lines.ts'

/** Dashes, also those that editors make of `---`, plus signs and semicolons. */
const fence = /^[ \t]*(?:(?:---|\+\+\+)[^\n]*|(?:[-–—]{2,}|[–—]|\+\+|;;;+)\s*)$/

/** Front matter that is a program, or in a language that is not read. */
const language =
	/^(?:---|\+\+\+)[ \t]*(?:js|javascript|mjs|cjs|ts|coffee|coffeescript|cson|json5|hjson)\s*$/i

/** Tells by its first character that a file need not be asked: that of most is a letter or a `#`. */
export function mayBeUnread(source: string, top: number): boolean {
	const character = source[top]
	return character !== undefined && ' \t-+;–—'.includes(character)
}

/**
 * Tells whether a file begins with what looks like front matter and is none that is read: between `----`, `;;;` or indented `---`, say, or in JavaScript. Keys that posts
 * have follow; so a thematic break is none.
 *
 * @param top Where the first line begins that is not blank.
 */
export function looksUnread(source: string, top: number): boolean {
	const end = endOfLine(source, top)
	const line = source.slice(top, end)
	if (language.test(line)) return true
	return fence.test(line) && beginsWithKnownKey(source, end + 1)
}
