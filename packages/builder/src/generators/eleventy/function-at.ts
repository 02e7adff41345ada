import { lineStarts } from '@blog/core'
import { isSign, type Token, tokensOf } from '@blog/core/script'
import type { Script } from '../program/read-script.ts'

/**
 * The tokens of a program from a function of what it exports on: `permalink: (data) => {}`, `permalink(data) {}`.
 *
 * @param path Of the function.
 * @returns `undefined` if it is written out, or stands elsewhere.
 */
export function functionAt(
	script: Script,
	text: string,
	path: readonly string[],
): readonly Token[] | undefined {
	const place = script.placeOf(path)
	if (place === undefined || !script.isComputed(...path)) return undefined
	const at = (lineStarts(text)[place.line - 1] ?? 0) + place.column - 1
	const tokens = tokensOf(text)
	const key = tokens.findIndex((token) => token.at === at)
	if (tokens[key]?.text !== path.at(-1)) return undefined
	return tokens.slice(isSign(tokens[key + 1], ':') ? key + 2 : key + 1)
}
