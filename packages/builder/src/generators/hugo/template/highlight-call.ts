/** The operands of a call of `highlight`, as they are written. */
export interface HighlightCall {
	readonly code: string
	/** Empty if it says none. */
	readonly language: string
	readonly options: string
}

const call = /(?<![\w.$])(?:transform\.Highlight|highlight)(?![\w.])/

/** Finds `highlight CODE LANGUAGE OPTIONS` in an action. */
export function highlightCall(action: string): HighlightCall | undefined {
	const found = call.exec(action)
	if (!found) return undefined
	const [code, language = '', options = ''] = operands(action.slice(found.index + found[0].length))
	return code === undefined ? undefined : { code, language, options }
}

/** Up to the end of the call: a closing parenthesis or a `|`. */
function operands(text: string): readonly string[] {
	const found: string[] = []
	let depth = 0
	for (const [token] of text.matchAll(/\s+|[()|]|[^\s()|]+/g)) {
		const isInside = depth > 0
		if (token === '(') depth++
		else if (token === ')') depth--
		if (depth < 0 || (!isInside && token === '|')) break
		// What follows a parenthesis without a blank is of the same operand: `(index .Params 0).x`.
		if (isInside) found.push((found.pop() ?? '') + token)
		else if (/\S/.test(token)) found.push(token)
	}
	return found
}
