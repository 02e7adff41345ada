/**
 * Finds an address with blanks, brackets after backslashes or one that stays open, which kramdown takes as it is: it ends at the closing bracket, or before a title in quotes.
 *
 * @param start Behind the bracket that begins it, or behind the colon of a definition.
 * @returns `undefined` for one that Markdown takes too.
 * @see https://kramdown.gettalong.org/syntax.html#links-and-images
 */
export function addressWithBlanks(
	body: string,
	start: number,
	isInBrackets: boolean,
): { readonly start: number; readonly end: number } | undefined {
	const end = isInBrackets ? endInBrackets(body, start) : endOfLine(body, start)
	const written = body.slice(start, end)
	const address = written.trim()
	const isOpen = isInBrackets && address.split('(').length > address.split(')').length
	if ((!isOpen && !/[ \t]|\\[()]/.test(address)) || /[<>\n]/.test(address)) return undefined
	const first = start + written.length - written.trimStart().length
	return { start: first, end: first + address.length }
}

/** Brackets in each other, as many as Markdown takes. */
const DEEPEST = 32

function endInBrackets(body: string, start: number): number | undefined {
	let depth = 1
	for (const { 0: sign, index } of body.slice(start, start + 2000).matchAll(/[()\n]|\s(?=["'])/g)) {
		if (sign === '(') depth++
		else if (sign === ')') depth--
		else return sign !== '\n' && isTitled(body, start + index) ? start + index : start
		if (depth === 0) return start + index
		if (depth > DEEPEST) return start
	}
	return start
}

/** Whether a title in quotes and the closing bracket come next. */
function isTitled(body: string, from: number): boolean {
	const title = /\s+(?:"[^"\n]+"|'[^'\n]+')\s*\)/y
	title.lastIndex = from
	return title.test(body)
}

function endOfLine(body: string, start: number): number {
	const line = /[^\n]*/y
	line.lastIndex = start
	const written = line.exec(body)?.[0] ?? ''
	return start + written.replace(/[ \t]+(?:"[^"]+"|'[^']+')[ \t]*$/, '').length
}
