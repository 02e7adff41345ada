import { closingAt, isSign, openingAt, type Token } from '@blog/core/script'

/** Bodies of functions within a function: what they return is not what that one returns. */
export function functionsIn(body: readonly Token[]): readonly { from: number; to: number }[] {
	return body.flatMap((token, index) => {
		const before = body[index - 1]
		const isBody =
			index > 0 &&
			isSign(token, '{') &&
			(isSign(before, '=>') || (isSign(before, ')') && isOfFunction(body, index - 1)))
		return isBody ? [{ from: index, to: closingAt(body, index) }] : []
	})
}

/** Whether a list of arguments is that of `function () {}` or `function name() {}`. */
function isOfFunction(body: readonly Token[], close: number): boolean {
	const open = openingAt(body, close)
	return [body[open - 1], body[open - 2]].some((one) => one?.text === 'function')
}
