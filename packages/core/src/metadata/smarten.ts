/** What stands before and after a quote decides which one it is; the state of one block of text. */
interface QuoteState {
	openSingle: number
	openDouble: number
}

const needsWork = /['"]|--|\.\.\.|<<|>>/

/**
 * Makes typographic quotes, dashes, ellipses and guillemets, by the rules of Hugo's Markdown (Goldmark's typographer).
 *
 * @param parts The texts of one block in order, with what stands between them (code, images) as parts that `isText` refuses:
 * quotes pair across links and emphasis.
 * @param isText Tells which parts to change. Default: all.
 * @returns As many parts.
 * @example smarten(['"It\'s" -- ', 'fine...']) // ['“It’s” – ', 'fine…']
 * @see https://gohugo.io/configuration/markup/#typographer
 */
export function smarten(
	parts: readonly string[],
	isText: (index: number) => boolean = () => true,
): string[] {
	if (!parts.some((part, index) => isText(index) && needsWork.test(part))) return [...parts]
	const whole = parts.join('')
	const state: QuoteState = { openSingle: 0, openDouble: 0 }
	let offset = 0
	return parts.map((part, index) => {
		const start = offset
		offset += part.length
		return isText(index) ? smartenPart(whole, start, offset, state) : part
	})
}

function smartenPart(whole: string, start: number, end: number, state: QuoteState): string {
	let result = ''
	for (let index = start; index < end; ) {
		const [replacement, length] = replacementAt(whole, index, end, state)
		result += replacement
		index += length
	}
	return result
}

const sequences: readonly (readonly [string, string])[] = [
	['---', '—'],
	['--', '–'],
	['...', '…'],
	['<<', '«'],
	['>>', '»'],
]

function replacementAt(
	whole: string,
	index: number,
	end: number,
	state: QuoteState,
): readonly [string, number] {
	const character = whole[index] as string
	if (character === "'" || character === '"') return [quote(whole, index, character, state), 1]
	for (const [written, typographic] of sequences)
		if (
			character === written[0] &&
			whole.startsWith(written, index) &&
			index + written.length <= end
		)
			return [typographic, written.length]
	return [character, 1]
}

function quote(whole: string, index: number, written: string, state: QuoteState): string {
	const before = whole[index - 1] ?? '\n'
	const after = whole[index + 1] ?? ' '
	const canOpen = flanks(before, after)
	const canClose = flanks(after, before)
	if (!canOpen && !canClose) return written
	if (written === '"') {
		if (canOpen && !canClose) {
			state.openDouble++
			return '“'
		}
		if (state.openDouble === 0 || !closes(whole, index, canOpen)) return written
		if (after === '"' && /\p{N}/u.test(before)) return written // the inches of "Monitor 21""
		state.openDouble--
		return '”'
	}
	const rest = whole.slice(index + 1, index + 5)
	if (canOpen && !canClose && /^\d\ds(?:[\s\p{P}]|$)/u.test(rest)) return '’' // '90s
	if (/[\p{P}\s]/u.test(before) && /^[tenl]/.test(rest)) return '’' // 'twas, 'em, 'net
	if (/[\p{N}\p{L}]/u.test(before) && /\p{L}/u.test(after)) return '’' // don't
	if (canOpen && !canClose) {
		if (/^(?:[smtd]|ve|ll|re)(?:[\p{P}\s]|$)/u.test(rest)) return '’'
		state.openSingle++
		return '‘'
	}
	// Smiths', doin': Goldmark looks no further than the line.
	if (!/\d/.test(after) && /^[^\n][\s\S]/.test(whole.slice(index + 1, index + 3))) return '’'
	if (state.openSingle === 0 || !closes(whole, index, canOpen)) return written
	state.openSingle--
	return '’'
}

function closes(whole: string, index: number, canOpen: boolean): boolean {
	return !canOpen || /^\p{P}(?:[\p{P}\s]|$)/u.test(whole.slice(index + 1, index + 3))
}

/** CommonMark's left-flanking rule; with its arguments swapped, the right-flanking one. */
function flanks(outside: string, inside: string): boolean {
	if (/\s/.test(inside)) return false
	return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside)
}
