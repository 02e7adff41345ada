import { closingAt, isDeclaration, isSign, type Token } from '@blog/core/script'

/**
 * Whether a member is given a name there: `const { ignores } = config`, `({ ignores: all }) => {}`.
 *
 * @param outer Of each token the bracket that it stands in.
 */
export function isTakenOut(
	tokens: readonly Token[],
	outer: readonly number[],
	index: number,
): boolean {
	const isKey =
		(isSign(tokens[index - 1], '{') || isSign(tokens[index - 1], ',')) &&
		['}', ',', ':', '='].some((sign) => isSign(tokens[index + 1], sign))
	let open = outer[index] ?? -1
	if (!isKey || !isSign(tokens[open], '{')) return false
	for (let next = outer[open] ?? -1; /^[{[]$/.test(tokens[next]?.text ?? ''); ) {
		if (isPattern(tokens, outer, open)) return true
		open = next
		next = outer[open] ?? -1
	}
	return isPattern(tokens, outer, open)
}

/** Whether names are given what lies in an object, from its bracket on. */
function isPattern(tokens: readonly Token[], outer: readonly number[], open: number): boolean {
	if (isDeclaration(tokens[open - 1]) || isSign(tokens[closingAt(tokens, open) + 1], '='))
		return true
	const list = outer[open] ?? -1
	return isSign(tokens[list], '(') && isParameterList(tokens, list)
}

/** Whether brackets hold what a function is given. */
export function isParameterList(tokens: readonly Token[], open: number): boolean {
	const after = tokens[closingAt(tokens, open) + 1]
	return isSign(after, '=>') || isSign(after, '{')
}
