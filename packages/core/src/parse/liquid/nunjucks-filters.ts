const text = String.raw`(?:"[^"\\]*"|'[^'\\]*')`
const some = String.raw`(?:"[^"\\]+"|'[^'\\]+')`
/** Those that mean the same in Liquid; a text before them is passed over. */
const calls = new RegExp(
	String.raw`${text}|\|\s*(?:replace\s*\(\s*${some}\s*,\s*${text}|join\s*\(\s*${text})\s*\)`,
	'g',
)

/** Finds filters of an output that have arguments in parentheses, and says how Liquid writes them: `replace:"a","b" `. */
export function filterCalls(
	output: string,
	at: number,
): readonly (readonly [at: number, from: string, to: string])[] {
	return [...output.matchAll(calls)].flatMap(({ 0: call, index }) => {
		if (!call.startsWith('|')) return []
		return [[at + index, call, `${call.slice(0, -1).replace('(', ':')} `] as const]
	})
}

/** The first filter of an output with arguments in parentheses that has no other form. */
export function otherCall(output: string): string | undefined {
	const found = new RegExp(String.raw`${text}|\|\s*(\w+)\s*\(`, 'g')
	return [...output.matchAll(found)].find(([, name]) => name !== undefined)?.[1]
}
