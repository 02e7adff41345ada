/** Which words of a title begin with a capital: those of the Associated Press or of Chicago's book, all of them as Go does it, the first one, none more than are written. */
export const titleCases = ['ap', 'chicago', 'go', 'firstupper', 'none'] as const

/** One of {@link titleCases}. */
export type TitleCase = (typeof titleCases)[number]

/**
 * Writes a title as Hugo's `titleCaseStyle` says.
 *
 * @example titleCase('the end of the world', 'ap') // 'The End of the World'
 * @see https://gohugo.io/configuration/all/#title-case-style
 */
export function titleCase(text: string, style: TitleCase): string {
	if (style === 'none') return text
	if (style === 'firstupper') return capital(text)
	// Of signs outside of ASCII Go takes only white space for a gap between words.
	if (style === 'go')
		return text.replace(/(?<=^|[\0-/:-@[-^`{-\x7f]|\s)\p{L}/gu, (letter) => capital(letter))
	const small = style === 'ap' ? articles : new Set([...articles, ...prepositions])
	return text.replace(/[\p{N}\p{L}]+[^\s\-/]*/gu, (word, at: number) =>
		small.has(word.toLowerCase()) && isInside(text, at, word) ? word.toLowerCase() : capital(word),
	)
}

/** Whether a small word stands between others: neither first nor last, and not at the beginning of a part. */
function isInside(text: string, at: number, { length }: string): boolean {
	const end = at + length
	if (at === 0 || end === text.length) return false
	const [before = '', after = ''] = [text[at - 1], text[end]]
	const twoBefore = text[at - 2] ?? text.charAt(0)
	return (
		/[ \-/]/.test(before) &&
		twoBefore !== ':' &&
		!isDash(twoBefore) &&
		(!isDash(after) || isDash(before))
	)
}

function isDash(character: string): boolean {
	return character === '-' || character === '–' || character === '—'
}

/** A letter that would become two stays. */
function capital(text: string): string {
	const [first = ''] = text
	const upper = first.toUpperCase()
	return (upper.length > first.length ? first : upper) + text.slice(first.length)
}

const articles = new Set(
	'a an and as at but by en for if in nor of on or per the to v v. via vs vs.'.split(' '),
)
const prepositions =
	'about above across after against along among around before between beyond concerning despite down during following from including into near over since through throughout towards under until upon with within without'.split(
		' ',
	)
