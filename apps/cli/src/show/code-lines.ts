import { type Line, sgr } from '../terminal/span.ts'

/** What scopes look like, by how they begin: the first that fits. Colours of the terminal's own palette are read on any ground. */
const looks: readonly (readonly [scope: string, ...style: number[]])[] = [
	['comment', sgr.dim],
	['string', sgr.green],
	['constant', sgr.cyan],
	['markup.inserted', sgr.green],
	['markup.deleted', sgr.red],
	['markup.heading', sgr.bold],
	['keyword.operator'],
	['keyword', sgr.magenta],
	['storage', sgr.magenta],
	['entity.name.function', sgr.blue],
	['support.function', sgr.blue],
	['entity.name.tag', sgr.blue],
	['entity.name', sgr.yellow],
	['support', sgr.yellow],
	['entity.other', sgr.yellow],
]

/**
 * Colours a block of code for a terminal. The grammar is loaded only if there is one to load.
 *
 * @param color Without it, the lines as they are.
 * @returns Lines with blanks for tabs, which have no width of their own.
 */
export async function codeLines(
	code: string,
	language: string,
	color: boolean,
): Promise<readonly Line[]> {
	const text = code.replaceAll('\t', '    ')
	const tokens = color && language !== '' ? await tokensOf(text, language) : undefined
	return (
		tokens?.map((line) =>
			line.map(({ text, classes }) => ({
				text,
				style: classes.split(' ').filter(Boolean).map(Number),
			})),
		) ?? text.split('\n').map((line) => [{ text: line }])
	)
}

async function tokensOf(code: string, language: string) {
	const { codeTokens } = await import('@blog/renderer/code')
	return codeTokens(code, language, styleOf)
}

/** The innermost scope that looks like something says what a piece looks like. */
function styleOf(scopes: readonly string[]): string {
	for (const scope of scopes.toReversed()) {
		const look = looks.find(([start]) => scope === start || scope.startsWith(`${start}.`))
		if (look) return look.slice(1).join(' ')
	}
	return ''
}
