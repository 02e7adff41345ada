import { Lexer } from 'yaml'
import { flowEnd, inOneLine } from './flow-end.ts'

/** More texts than any front matter has that go on in lines without an indent. */
const maxTries = 100

/**
 * Writes spaces for the line breaks within texts in quotes, lists and maps in brackets that go on further to the left than YAML demands, as others read them all the same, and for comments in such lists and maps. The text keeps its length.
 *
 * @returns The text as it is from where a quote or a bracket may have been forgotten.
 * @see https://yaml.org/spec/1.2.2/#rule-s-flow-line-prefix
 */
export function flattenFlows(text: string): string {
	let result = text
	for (let tries = 0; tries < maxTries; tries++) {
		const start = brokenFlow(result)
		if (start === undefined) break
		const end = flowEnd(result, start)
		if (end === undefined) break
		result = result.slice(0, start) + inOneLine(result.slice(start, end)) + result.slice(end)
	}
	return result
}

/** Where the first quote or bracket is whose end the lexer does not see. */
function brokenFlow(text: string): number | undefined {
	const brackets: number[] = []
	let at = 0
	let isScalar = false
	for (const token of new Lexer().lex(text)) {
		if (token === '\u0018') return brackets[0]
		if (token === '\u001f') isScalar = true
		if (token === '\u0002' || token === '\u001f') continue
		const isQuoted = !isScalar && /^["']/.test(token)
		if (isQuoted && !/^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')$/.test(token))
			return brackets[0] ?? at
		if (!isScalar && (token === '[' || token === '{')) brackets.push(at)
		if (!isScalar && (token === ']' || token === '}')) brackets.pop()
		isScalar = false
		at += token.length
	}
	return undefined
}
