import type { TakenOut } from '../taken-out.ts'
import { type BareLinks, endOfBareLink } from './bare-links.ts'

/** A reference, whose name no person writes longer. */
const reference = /\[\^(?<name>[^\]\n]{1,200})\]/
const definition = new RegExp(`^(?:[ \\t>]|[-*+][ \\t]|\\d+[.)][ \\t])*${reference.source}:`, 'gm')
/** What begins an address, which takes what follows it; not in code. */
const address = /`[^`\n]*`|(?<sign>(?:https?|ftp):\/\/|\bwww\.)/

/**
 * Finds the names of footnotes that have blanks in them: Goldmark takes any, Markdown of GitHub would lose such notes.
 *
 * @param from Where the body begins.
 * @param bareLinks Whether addresses are links, which take what follows them.
 */
export function findFootnoteNames(
	source: string,
	from: number,
	bareLinks?: BareLinks,
): readonly TakenOut[] {
	const identifiers = identifiersIn(source, from)
	if (identifiers.size === 0) return []
	const found: TakenOut[] = []
	const pattern = new RegExp(`${address.source}|${reference.source}`, 'gi')
	pattern.lastIndex = from
	for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
		const { sign, name = '' } = match.groups ?? {}
		if (sign !== undefined) {
			const end = bareLinks === false ? undefined : endOfBareLink(source, match.index, sign)
			pattern.lastIndex = end ?? pattern.lastIndex
		}
		const identifier = identifiers.get(name)
		if (identifier === undefined) continue
		const start = match.index + '[^'.length
		found.push({ start, end: start + name.length, kind: 'name', identifier })
	}
	return found
}

/** Of each name with blanks one without, which no other note has. */
function identifiersIn(source: string, from: number): ReadonlyMap<string, string> {
	const found = new Map<string, string>()
	if (!source.includes('[^', from)) return found
	const names = new Set([...source.slice(from).matchAll(definition)].map(([, name = '']) => name))
	const hasBlanks = (name: string) => /[ \t]/.test(name) && name.trim() !== ''
	const isTaken = new Set([...names].filter((name) => !hasBlanks(name)).map(folded))
	const last = new Map<string, number>()
	for (const name of names) {
		if (!hasBlanks(name)) continue
		const plain = name.trim().replace(/[ \t]/g, '-')
		let number = last.get(folded(plain)) ?? 1
		while (isTaken.has(folded(numbered(plain, number)))) number++
		last.set(folded(plain), number)
		isTaken.add(folded(numbered(plain, number)))
		found.set(name, numbered(plain, number))
	}
	return found
}

function numbered(name: string, number: number): string {
	return number === 1 ? name : `${name}-${number}`
}

/** To Markdown of GitHub names that differ in case alone are one. */
function folded(name: string): string {
	return name.toLowerCase().toUpperCase()
}
