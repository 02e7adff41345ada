/**
 * Parses a table of text, as spreadsheets write it.
 *
 * @param separator `,` or a tab.
 * @returns A record a row, by the names of the first one.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseTable(
	text: string,
	separator: ',' | '\t',
): readonly Readonly<Record<string, string>>[] {
	const [names = [], ...rows] = rowsOf(text.replace(/^\uFEFF/, ''), separator)
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
	const cell = new RegExp(
		`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`,
		'y',
	)
	const rows: string[][] = []
	let row: string[] = []
	while (cell.lastIndex < text.length) {
		const [, quoted, plain = '', end = ''] = cell.exec(text) ?? []
		// A quote that nobody closes.
		if (end === '' && cell.lastIndex < text.length) break
		row.push(quoted?.replaceAll('""', '"') ?? plain)
		if (end === separator) continue
		rows.push(row)
		row = []
	}
	return row.length > 0 ? [...rows, [...row, '']] : rows
}
