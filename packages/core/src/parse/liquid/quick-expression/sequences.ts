import { type CharacterSet, isDisjoint, unionOf } from './character-set.ts'
import { expressionReader, notUnderstood } from './expression-reader.ts'
import { readCharacter } from './read-class.ts'

/** What follows one another in an expression: an assertion, or characters so many times. */
export type Item = '^' | '$' | 'edge' | Repeated

export interface Repeated {
	/** What each time begins with. */
	readonly first: CharacterSet
	/** Characters of each time, at most. */
	readonly width: number
	readonly min: number
	readonly max: number
}

export type Sequence = readonly Item[]

/** Sequences that an expression may be made of, and items of each. */
const mostSequences = 64
const mostItems = 200

/**
 * Takes an expression apart into all the ways to go through it, one after the other as they are tried: `a(b|c)?` is `ab`, `ac` and `a`.
 *
 * @throws {Error} Of what it does not know, of repetitions within repetitions, and of repeated alternatives that may begin alike.
 */
export function sequencesOf(source: string, flags: string): readonly Sequence[] {
	const reader = expressionReader(source)
	const all = alternatives()
	if (reader.rest() !== '') throw notUnderstood(reader.rest())
	return all

	function alternatives(): readonly Sequence[] {
		const found = [...alternative()]
		while (reader.take(/\|/y)) found.push(...alternative())
		return found
	}

	function alternative(): readonly Sequence[] {
		let found: readonly Sequence[] = [[]]
		while (!/^(?:$|[|)])/.test(reader.rest())) found = followed(found, term())
		return found
	}

	function term(): readonly Sequence[] {
		const [assertion] = reader.take(/[$^]|\\b/iy) ?? []
		if (assertion) return [[assertion === '^' || assertion === '$' ? assertion : 'edge']]
		if (!reader.take(/\((?:\?:|\?<[a-z_$][\w$]*>|(?!\?))/iy)) {
			const first = readCharacter(reader, flags)
			return repeated([[{ first, width: 1, min: 1, max: 1 }]])
		}
		const inner = alternatives()
		if (!reader.take(/\)/y)) throw notUnderstood(reader.rest())
		return repeated(inner)
	}

	/** What was read, as many times as is written behind it. */
	function repeated(inner: readonly Sequence[]): readonly Sequence[] {
		const rest = reader.rest()
		const [written, least, comma, most] = reader.take(/(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y) ?? []
		if (written === undefined) return inner
		const min = Number(least ?? (written.startsWith('+') ? 1 : 0))
		const max = written.startsWith('?') ? 1 : least && !comma ? min : Number(most || Infinity)
		if (min > mostItems) throw notUnderstood(rest)
		const [[only, ...others] = []] = inner
		const isOne = typeof only === 'object' && only.min === 1 && only.max === 1
		if (isOne && inner.length === 1 && others.length === 0) return [[{ ...only, min, max }]]
		if (min === max) return Array.from({ length: min }, () => inner).reduce(followed, [[]])
		if (min === 0 && max === 1) return [...inner, []]
		return [[{ ...eachTime(inner, rest), min, max }]]
	}
}

function followed(before: readonly Sequence[], after: readonly Sequence[]): readonly Sequence[] {
	const all = before.length * after.length
	const longest = (of: readonly Sequence[]) => Math.max(0, ...of.map(({ length }) => length))
	if (all > mostSequences || longest(before) + longest(after) > mostItems)
		throw new Error('expected a regular expression that takes fewer ways')
	return before.flatMap((one) => after.map((other) => [...one, ...other]))
}

/** What is repeated, if there is one way at most to go through it. */
function eachTime(inner: readonly Sequence[], rest: string): Pick<Repeated, 'first' | 'width'> {
	const ways = inner.map((items) => {
		const fixed = items.filter(
			(item) => typeof item === 'object' && item.min === item.max && item.min > 0,
		)
		const [first] = fixed as readonly Repeated[]
		if (first === undefined || fixed.length < items.length) throw notUnderstood(rest)
		const widths = (fixed as readonly Repeated[]).map(({ width, min }) => width * min)
		return { first: first.first, width: widths.reduce((sum, width) => sum + width, 0) }
	})
	const firsts = ways.map(({ first }) => first)
	const areApart = firsts.every((one, at) =>
		firsts.slice(at + 1).every((other) => isDisjoint(one, other)),
	)
	if (!areApart) throw notUnderstood(rest)
	return { first: unionOf(firsts), width: Math.max(...ways.map(({ width }) => width)) }
}
