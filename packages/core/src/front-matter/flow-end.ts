/** Begins of lines that end a text in quotes for others too, or look like the next key below a quote that was forgotten. */
const foreign = /\n(?:---|\.\.\.)(?=\s|$)|\n(?:[a-z_][\w-]*:(?=\s|$)|- )/

const quoted = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'/y
/** Comments, behind a comma or a bracket: elsewhere they would end what stands before them. */
const comments = String.raw`(?<=[,[{]\s+)#[^\r\n]*(?:[\r\n]\s*#[^\r\n]*)*`
const inner = String.raw`${comments}|(?<=[\s,:[{])(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|#)`
const inBrackets = new RegExp(String.raw`${inner}|[[\]{}]`, 'g')
const isComment = new RegExp(comments, 'y')

/**
 * Finds the end of what begins with a quote or a bracket, wherever its lines begin.
 *
 * @returns `undefined` if it has none, or may have none: its lines look like keys, or a comment stands within a value.
 */
export function flowEnd(text: string, start: number): number | undefined {
	const first = text.charAt(start)
	const end = /["']/.test(first) ? quoteEnd(text, start) : bracketEnd(text, start)
	// In braces, keys are no surprise, and commas stand between them.
	const isForeign = first !== '{' && foreign.test(text.slice(start, end))
	return isForeign ? undefined : end
}

function quoteEnd(text: string, start: number): number | undefined {
	const scanner = new RegExp(quoted)
	scanner.lastIndex = start
	return scanner.test(text) ? scanner.lastIndex : undefined
}

/** Writes spaces for the line breaks and the comments of a text in quotes, a list or a map in brackets. */
export function inOneLine(flow: string): string {
	const bare = /^["']/.test(flow)
		? flow
		: flow.replace(new RegExp(inner, 'g'), (part) =>
				part.startsWith('#') ? ' '.repeat(part.length) : part,
			)
	return bare.replace(/[\r\n]/g, ' ')
}

function begins(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at
	return pattern.test(text)
}

function bracketEnd(text: string, start: number): number | undefined {
	const scanner = new RegExp(inBrackets)
	scanner.lastIndex = start
	let depth = 0
	for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
		const [token] = match
		if (token.startsWith('#') && !begins(isComment, text, match.index)) return undefined
		if (token === '[' || token === '{') depth++
		if (token === ']' || token === '}') depth--
		if (depth === 0) return scanner.lastIndex
	}
	return undefined
}
