import {
	type CharacterSet,
	type Characters,
	characters,
	classOf,
	everyCharacter,
	fitting,
} from './character-set.ts'
import { type ExpressionReader, notUnderstood } from './expression-reader.ts'

const ofLetter: Readonly<Record<string, Characters>> = {
	d: fitting(/\d/, false),
	D: fitting(/\D/, true),
	w: fitting(/\w/, false),
	W: fitting(/\W/, true),
	s: fitting(/\s/, true),
	S: fitting(/\S/, true),
	...Object.fromEntries(
		Object.entries({ t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' }).map(([letter, of]) => [
			letter,
			characters(of.charCodeAt(0)),
		]),
	),
}

/** Reads what stands for one character: a letter, `.`, an escape, a class. */
export function readCharacter(reader: ExpressionReader, flags: string): CharacterSet {
	if (reader.take(/\./y)) return flags.includes('s') ? everyCharacter : fitting(/./, true).most
	const open = reader.take(/\[(\^?)/y)
	if (!open) return classOf([memberIn(reader, /[^\\^$.*+?()[\]{}|]/y, flags)], false, flags)
	const members: Characters[] = []
	while (!reader.take(/\]/y)) members.push(rangeIn(reader, flags))
	return classOf(members, open[1] !== '', flags)
}

function rangeIn(reader: ExpressionReader, flags: string): Characters {
	const place = reader.rest()
	const first = memberIn(reader, /[^\\\]]/y, flags)
	if (!reader.take(/-(?!\])/y)) return first
	const last = memberIn(reader, /[^\\\]]/y, flags)
	const [from, to] = [first, last].map(({ most, least }) =>
		most.size === 1 ? [...most, ...least][0] : undefined,
	)
	if (from === undefined || to === undefined) throw notUnderstood(place)
	return characters(from, to)
}

function memberIn(reader: ExpressionReader, plain: RegExp, flags: string): Characters {
	const [letter] = reader.take(plain) ?? []
	if (letter !== undefined) return characters(letter.charCodeAt(0))
	const property = flags.includes('u') && reader.take(/\\p\{[\w=]+\}/iy)
	if (property) return { most: everyCharacter, least: new Set() }
	const coded = reader.take(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/iy)
	if (coded) return characters(Number.parseInt(coded[1] ?? coded[2] ?? '', 16))
	const [, escaped = ''] = reader.take(/\\([dDwWsStnrfv]|[^\da-zA-Z])/y) ?? []
	if (escaped === '') throw notUnderstood(reader.rest())
	return ofLetter[escaped] ?? characters(escaped.charCodeAt(0))
}
