import { type Liquid, LiquidError, Parser, Tokenizer, type TopLevelToken } from 'liquidjs'
import type { Dialect } from './dialect.ts'

/** What is wrong with a template, and the token that it is in. */
export interface TemplateError {
	readonly token: TopLevelToken
	readonly error: Error
}

/**
 * Reads templates by themselves: an error of LiquidJS takes the longer the longer its text is.
 *
 * @param tokens A template, or the tags of one block.
 */
export function templateError(
	engine: Liquid,
	tokens: readonly [TopLevelToken, ...TopLevelToken[]],
	dialect: Dialect,
): TemplateError | undefined {
	for (const token of tokens) {
		const error = dialect.problemOf(token)
		if (error) return { token, error }
	}
	try {
		const text = tokens.map((token) => token.getText()).join('')
		new Parser(engine).parseTokens(new Tokenizer(text).readTopLevelTokens(engine.options))
		return undefined
	} catch (thrown) {
		const error = thrown instanceof Error ? thrown : new Error(String(thrown))
		return { token: tokenAt(tokens, LiquidError.is(error) ? error.token.begin : 0), error }
	}
}

function tokenAt(tokens: readonly [TopLevelToken, ...TopLevelToken[]], at: number): TopLevelToken {
	let end = 0
	for (const token of tokens) {
		end += token.size()
		if (at < end) return token
	}
	return tokens[0]
}
