/** Characters of ASCII by their number, and all others as one, which is `others`. */
export type CharacterSet = ReadonlySet<number>

const others = 128

/** The characters that a class has at most and at least, where they are not known one by one. */
export interface Characters {
	readonly most: CharacterSet
	readonly least: CharacterSet
}

export const everyCharacter: CharacterSet = new Set(
	Array.from({ length: others + 1 }, (_, at) => at),
)

/** @param last Of a range. */
export function characters(first: number, last = first): Characters {
	const set = new Set<number>()
	for (let at = first; at <= Math.min(last, others - 1); at++) set.add(at)
	return { most: last < others ? set : new Set([...set, others]), least: set }
}

/** Those of ASCII that an expression for one character fits, and whatever else there is if `andOthers`. */
export function fitting(expression: RegExp, andOthers: boolean): Characters {
	const most = [...everyCharacter].filter((at) =>
		at === others ? andOthers : expression.test(String.fromCharCode(at)),
	)
	return { most: new Set(most), least: new Set(most.filter((at) => at !== others)) }
}

export function unionOf(all: readonly CharacterSet[]): CharacterSet {
	return new Set(all.flatMap((set) => [...set]))
}

export function isDisjoint(one: CharacterSet, other: CharacterSet): boolean {
	return ![...one].some((at) => other.has(at))
}

/** All that members of a class fit, or all but these; at most, if in doubt. */
export function classOf(
	members: readonly Characters[],
	isNegated: boolean,
	flags: string,
): CharacterSet {
	const cased = flags.includes('i') ? inBothCases : (set: CharacterSet) => set
	const least = cased(unionOf(members.map((member) => member.least)))
	const fits = isNegated
		? new Set([...everyCharacter].filter((at) => at === others || !least.has(at)))
		: cased(unionOf(members.map((member) => member.most)))
	return flags.includes('i') && flags.includes('u') ? withForeignCases(fits) : fits
}

function inBothCases(set: CharacterSet): CharacterSet {
	const cases = (at: number) => {
		const letter = String.fromCharCode(at)
		return at === others
			? [at]
			: [letter.toLowerCase(), letter.toUpperCase()].map((one) => one.charCodeAt(0))
	}
	return new Set([...set].flatMap(cases))
}

/** With `iu`, `ſ` is an `s`, and the sign of Kelvin a `k`. */
function withForeignCases(set: CharacterSet): CharacterSet {
	const foreign = [...'sSkK'].map((letter) => letter.charCodeAt(0))
	if (set.has(others)) return new Set([...set, ...foreign])
	return foreign.some((at) => set.has(at)) ? new Set([...set, others]) : set
}
