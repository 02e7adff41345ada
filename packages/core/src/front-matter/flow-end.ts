/** Begins of lines that end a text in quotes for others too, or look like the next key below a quote that was forgotten. */
const foreign = /\n(?:---|\.\.\.)(?=\s|$)|\n(?:[a-z_][\w-]*:(?=\s|$)|- )/

const quoted = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'/y
const inBrackets = /(?<=[\s,:[{])(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|#)|[[\]{}]/g

/**
 * Finds the end of what begins with a quote or a bracket, wherever its lines begin.
 *
 * @returns `undefined` if it has none, or may have none: its lines look like keys, or hold comments.
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

function bracketEnd(text: string, start: number): number | undefined {
	const scanner = new RegExp(inBrackets)
	scanner.lastIndex = start
	let depth = 0
	for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
		const [token] = match
		if (token === '#') return undefined
		if (token === '[' || token === '{') depth++
		if (token === ']' || token === '}') depth--
		if (depth === 0) return scanner.lastIndex
	}
	return undefined
}
