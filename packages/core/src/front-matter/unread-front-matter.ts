import { beginsWithKnownKey, endOfLine } from './front-matter-lines.ts'
import { beginsWithKnownMember } from './front-matter-object.ts'
import { afterInvisible } from './invisible.ts'

/** Dashes, also those that editors make of `---`, plus signs, semicolons, and what also makes a rule. */
const fence =
	/^(?:(?:---|\+\+\+)[^\n]*|(?:[\p{Pd}\u2212]{2,}|[–—]|[+＋]{2,}|;;;+|={3,}|\*{3,})\s*)$/u

/** Front matter in a language that is not read. */
const language = /^(?:---|\+\+\+)[ \t]*(?:mjs|cjs|ts|coffee|coffeescript|cson|json5|hjson)\s*$/i

/** Tells by its first character that a file need not be asked: that of most is a letter or a `#`. */
export function mayBeUnread(source: string, top: number): boolean {
	const character = source[top]
	return character !== undefined && /[^!-~]|[-+;=*]/.test(character)
}

/**
 * Finds what begins a file, looks like front matter and is none that is read: between `----`, `;;;` or indented `---`, say, behind a character that cannot be seen, or in
 * CoffeeScript, or in braces that hold no JSON. Keys that posts have follow; so a thematic break is none.
 *
 * @param top Where the first line begins that is not blank.
 * @returns From the top to the end of the line that can be seen.
 */
export function findUnread(
	source: string,
	top: number,
): { readonly start: number; readonly end: number } | undefined {
	const seen = afterInvisible(source, top)
	const end = endOfLine(source, seen)
	const line = source.slice(seen, end)
	const isUnread = line.startsWith('{')
		? beginsWithKnownMember(source, seen)
		: language.test(line) || (fence.test(line) && beginsWithKnownKey(source, end + 1))
	return isUnread ? { start: top, end } : undefined
}
