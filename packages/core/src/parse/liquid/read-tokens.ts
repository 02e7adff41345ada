import { type Liquid, Tokenizer, type TopLevelToken, TypeGuards } from 'liquidjs'
import type { SayProblem } from './liquid-problem.ts'

/** A stretch of the text itself, not of a template. */
export type TextToken = TopLevelToken & { trimLeft: number; trimRight: number }

/** Each takes the longer the longer the text is. */
const mostFailures = 100

/**
 * Splits a text into templates and what is between them. What can be none is left out and told: where it has no end, all that follows.
 *
 * @param body What tokens have as their input.
 * @param stretches What of it is read.
 */
export function readTokens(
	engine: Liquid,
	body: string,
	stretches: readonly (readonly [begin: number, end: number])[],
	say: SayProblem,
): TopLevelToken[] {
	const tokens: TopLevelToken[] = []
	for (const stretch of stretches) if (!readInto(tokens, engine, body, stretch, say)) break
	trimSpace(tokens)
	return tokens
}

/** @returns Whether what follows can be read. */
function readInto(
	tokens: TopLevelToken[],
	engine: Liquid,
	body: string,
	[from, to]: readonly [begin: number, end: number],
	say: SayProblem,
): boolean {
	const tokenizer = new Tokenizer(body, undefined, undefined, [from, to])
	let failures = 0
	while (tokenizer.p < tokenizer.N) {
		const begin = tokenizer.p
		try {
			tokens.push(tokenizer.readTopLevelToken(engine.options))
		} catch (error) {
			const raw = isRaw(tokens.at(-1)) ? tokens.pop() : undefined
			const isLast = raw !== undefined || ++failures > mostFailures
			const closing = body.startsWith('{%', begin) ? '%}' : '}}'
			const end = isLast ? -1 : body.indexOf(closing, begin + 2)
			const leftOut = end < 0 ? 'All that follows is left out: it may be hidden.' : undefined
			say(raw?.begin ?? begin, error, leftOut)
			if (end < 0) return false
			tokenizer.p = end + 2
		}
	}
	return true
}

function isRaw(token: TopLevelToken | undefined): boolean {
	return token !== undefined && TypeGuards.isTagToken(token) && token.name === 'raw'
}

/** Dashes of templates take the space that is next to them. */
function trimSpace(tokens: readonly TopLevelToken[]): void {
	for (const [index, token] of tokens.entries()) {
		if (!TypeGuards.isDelimitedToken(token)) continue
		const [before, after] = [tokens[index - 1], tokens[index + 1]]
		if (token.trimLeft && isText(before) && !isRaw(tokens[index - 2]))
			before.trimRight = before.getText().length - before.getText().trimEnd().length
		if (token.trimRight && isText(after) && !isRaw(token))
			after.trimLeft = after.getText().length - after.getText().trimStart().length
	}
}

function isText(token: TopLevelToken | undefined): token is TextToken {
	return token !== undefined && TypeGuards.isHTMLToken(token)
}
