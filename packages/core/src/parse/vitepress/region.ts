/** Lines that begin and end a part of a file, by language. The first group is which of the two, the second the name. */
const forms: readonly RegExp[] = [
	/^\/\/ ?#?((?:end)?region) ([\w*-]+)$/,
	/^\/\* ?#((?:end)?region) ([\w*-]+) ?\*\/$/,
	/^#pragma ((?:end)?region) ([\w*-]+)$/,
	/^<!-- #?((?:end)?region) ([\w*-]+) -->$/,
	/^#((?:End )?Region) ([\w*-]+)$/,
	/^::#((?:end)?region) ([\w*-]+)$/,
	/^# ?((?:end)?region) ([\w*-]+)$/,
]

/**
 * Takes a named part out of a file, between `// #region name` and `// #endregion name`.
 *
 * @returns `undefined` if it has none of that name.
 * @see https://code.visualstudio.com/docs/editor/codebasics#_folding
 */
export function regionOf(text: string, name: string): string | undefined {
	const lines = text.split(/\r?\n/)
	const isMark = (line: string, isEnd: boolean) =>
		forms.some((form) => {
			const [, kind = '', own] = form.exec(line.trim()) ?? []
			return own === name && kind.toLowerCase().startsWith('end') === isEnd
		})
	const start = lines.findIndex((line) => isMark(line, false))
	const end = lines.findIndex((line, index) => index > start && isMark(line, true))
	if (start < 0 || end < 0) return undefined
	return lines
		.slice(start + 1, end)
		.filter((line) => !forms.some((form) => form.test(line.trim())))
		.join('\n')
}

/** Takes away the white space that all lines begin with. */
export function withoutIndent(text: string): string {
	const lines = text.split('\n')
	const indents = lines.flatMap((line) => /^([ \t]*)\S/.exec(line)?.[1]?.length ?? [])
	const least = indents.length === 0 ? 0 : indents.reduce((one, other) => Math.min(one, other))
	return lines.map((line) => line.slice(least)).join('\n')
}
