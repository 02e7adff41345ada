/** A page may end itself more often than that, but none does. */
const most = 30

/**
 * Takes the types out of a program of TypeScript. Lines stay where they are.
 *
 * @returns Something that cannot be parsed if the program cannot.
 */
export async function javascriptOf(source: string, file: string): Promise<string> {
	// Loading the compiler takes longer than reading posts.
	const { createJiti } = await import('jiti')
	const { transform } = createJiti(import.meta.url, { moduleCache: false, fsCache: false })
	let text = source
	for (let time = 0; time < most; time++) {
		const code = transform({ source: text, filename: `${file}.ts`, ts: true, async: true })
		const error = /^exports\.__JITI_ERROR__ = (\{.*\})/.exec(code)?.[1]
		if (error === undefined) return code
		const { line, column } = JSON.parse(error) as { line: number; column: number }
		const lines = text.split('\n')
		const found = lines[line - 1] ?? ''
		// A page may end itself, which no module may.
		if (!/^return\b/.test(found.slice(column))) return code
		const after = found.slice(column + 6)
		const other = /^\s*(?:[;}]|$)/.test(after) ? 'void 0' : 'void  '
		lines[line - 1] = found.slice(0, column) + other + after
		text = lines.join('\n')
	}
	return text
}
