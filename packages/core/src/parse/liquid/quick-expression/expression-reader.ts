/** Reads an expression from its beginning to its end. */
export interface ExpressionReader {
	/** Goes on behind what a sticky expression fits here. */
	readonly take: (expression: RegExp) => RegExpExecArray | undefined
	readonly rest: () => string
}

export function expressionReader(source: string): ExpressionReader {
	let at = 0
	return {
		take(expression) {
			expression.lastIndex = at
			const found = expression.exec(source) ?? undefined
			at += found?.[0].length ?? 0
			return found
		},
		rest: () => source.slice(at),
	}
}

export function notUnderstood(rest: string): Error {
	return new Error(
		`expected a regular expression that is read without being run, found \`${rest}\``,
	)
}
