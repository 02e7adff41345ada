/** Quotes that are open: what stands beside a quote mark and this decide which one it is. */
export interface QuoteState {
	openSingle: number
	openDouble: number
}

const changeable = /['"]|--|\.\.\.|<<|>>/

/**
 * Makes typographic quotes, dashes, ellipses and guillemets, by the rules of Hugo's Markdown (Goldmark's typographer).
 *
 * @param parts The texts of one block in order, with what stands between them in the source (code, marks of emphasis and links) as
 * parts that `isText` refuses: quotes pair across them.
 * @param isText Tells which parts to change. Default: all.
 * @param state Changed: quotes that earlier blocks have left open. Goldmark lets a later block close them. Default: none.
 * @param isStraight Tells which signs stay as they are, by part and place in it. Default: none.
 * @returns As many parts.
 * @example smarten(['"It\'s" -- ', 'fine...']) // ['“It’s” – ', 'fine…']
 * @see https://gohugo.io/configuration/markup/#typographer
 */
export function smarten(
	parts: readonly string[],
	isText: (index: number) => boolean = () => true,
	state: QuoteState = { openSingle: 0, openDouble: 0 },
	isStraight: (part: number, index: number) => boolean = () => false,
): string[] {
	if (!parts.some((part, index) => isText(index) && maySmarten(part))) return [...parts]
	const whole = parts.join('')
	const contextAt = contextReader(whole)
	let offset = 0
	return parts.map((part, index) => {
		const start = offset
		offset += part.length
		const staysAt = (at: number) => isStraight(index, at)
		return isText(index) ? smartenPart(part, (at) => contextAt(start + at), state, staysAt) : part
	})
}

/** Whether a text has something of what {@link smarten} changes. */
export function maySmarten(text: string): boolean {
	return changeable.test(text)
}

const next = /['"]|---?|\.\.\.|<<|>>/g

const sequences: Readonly<Record<string, string>> = {
	'---': '—',
	'--': '–',
	'...': '…',
	'<<': '«',
	'>>': '»',
}

function smartenPart(
	part: string,
	contextAt: (index: number) => Context,
	state: QuoteState,
	staysAt: (index: number) => boolean,
): string {
	return part.replace(next, (written, index: number) => {
		const made = sequences[written]
		if (staysAt(index) || (made !== undefined && staysAt(index + 1))) return written
		if (made !== undefined) return made
		return written === '"'
			? doubleQuote(contextAt(index), state)
			: singleQuote(contextAt(index), state)
	})
}

/** What Goldmark looks at. */
interface Context {
	readonly before: string
	readonly after: string
	/** The rest of the line, its line feed included. */
	readonly rest: string
	readonly opens: boolean
	readonly closes: boolean
}

/** Makes what tells the context of quotes, which are asked for from the first to the last. */
function contextReader(whole: string): (index: number) => Context {
	// Goldmark looks at a run of quotes as one, and makes them one by one.
	let runEnd = 0
	return (index) => {
		if (index >= runEnd) {
			runEnd = index + 1
			while (whole[runEnd] === whole[index]) runEnd++
		}
		// Nothing is looked at past the sixth character.
		const [rest = ''] = /^[^\n]*\n?/.exec(whole.slice(index + 1, index + 8)) ?? []
		const before = characterBefore(whole, index)
		const afterRun = characterAt(whole, runEnd)
		return {
			before,
			after: characterAt(rest, 0),
			rest,
			opens: flanks(before, afterRun),
			closes: flanks(afterRun, before),
		}
	}
}

function doubleQuote({ before, rest, opens, closes }: Context, state: QuoteState): string {
	if (opens && !closes) {
		state.openDouble++
		return '“'
	}
	if (!closes || state.openDouble === 0 || !ends(rest, opens)) return '"'
	if (rest.startsWith('"') && /\p{Nd}/u.test(before)) return '"' // the inches of "Monitor 21""
	state.openDouble--
	return '”'
}

function singleQuote({ before, after, rest, opens, closes }: Context, state: QuoteState): string {
	if (opens && !closes && /^\d\ds(?:$|[\s\p{P}\p{S}])/u.test(rest)) return '’' // '90s
	if (/[\p{P}\s]/u.test(before) && /^[tenl]/.test(rest)) return '’' // 'twas, 'em, 'net
	if (/[\p{Nd}\p{L}]/u.test(before) && /\p{L}/u.test(after)) return '’' // don't
	if (opens && !closes) {
		if (/^(?:[smtd]|ve|ll|re)(?:$|[\s!-/:-@[-`{-~])/.test(rest)) return '’' // *Alice*'s
		state.openSingle++
		return '‘'
	}
	// Smiths', doin': Goldmark asks for two more bytes in the line.
	if (!/\p{Nd}/u.test(after) && /^(?:[\s\S]{2}|[^\0-\x7f])/.test(rest)) return '’'
	if (!closes || state.openSingle === 0 || !ends(rest, opens)) return "'"
	state.openSingle--
	return '’'
}

/** A quote that could open as well closes only before punctuation that ends something. */
function ends(rest: string, opens: boolean): boolean {
	return !opens || /^\p{P}(?:$|[\s!-/:-@[-`{-~])/u.test(rest)
}

/** CommonMark's left-flanking rule; with its arguments swapped, the right-flanking one. */
function flanks(outside: string, inside: string): boolean {
	if (/\s/.test(inside)) return false
	return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside)
}

function characterAt(text: string, index: number): string {
	const code = text.codePointAt(index)
	return code === undefined ? ' ' : String.fromCodePoint(code)
}

function characterBefore(text: string, index: number): string {
	if (index === 0) return '\n'
	const isPair = /[\udc00-\udfff]/.test(text.charAt(index - 1)) && index > 1
	return characterAt(text, isPair ? index - 2 : index - 1)
}
