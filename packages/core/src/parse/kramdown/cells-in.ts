/** Cells of a row, `|` in code and formulas not counted. */
export function cellsIn(row: string): readonly string[] {
	return row
		.replace(/\\\||(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\$\$.*?\$\$/g, '-')
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|')
}
