import { isClosing, isOpening, type Token } from '@blog/core/script'

/** Of each token the index of the bracket that it stands in; -1 for none. */
export function outerBrackets(tokens: readonly Token[]): readonly number[] {
	const open: number[] = []
	return tokens.map((token, index) => {
		if (isClosing(token)) open.pop()
		const outer = open.at(-1) ?? -1
		if (isOpening(token)) open.push(index)
		return outer
	})
}
