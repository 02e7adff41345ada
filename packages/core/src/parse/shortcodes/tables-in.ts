/** Where a table begins and ends in a text. */
export interface TableRange {
	readonly start: number
	readonly end: number
}

/**
 * Finds the tables of a text by the line below their heads; in code too, where it does no harm.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function tablesIn(source: string): readonly TableRange[] {
	const tables: TableRange[] = []
	let open: number | undefined
	let before: number | undefined
	for (let start = 0; start < source.length; ) {
		const feed = source.indexOf('\n', start)
		const end = feed < 0 ? source.length : feed
		const line = contentOf(source.slice(start, end))
		if (line === '') {
			if (open !== undefined) tables.push({ start: open, end: start })
			open = undefined
			before = undefined
		} else {
			if (open === undefined && before !== undefined && isDelimiterRow(line)) open = before
			before = start
		}
		start = end + 1
	}
	if (open !== undefined) tables.push({ start: open, end: source.length })
	return tables
}

/** Without the marks of quotes. */
function contentOf(line: string): string {
	return line.replace(/^[\s>]+/, '').trimEnd()
}

function isDelimiterRow(line: string): boolean {
	if (!/^[-:|\s]+$/.test(line) || !line.includes('|')) return false
	const cells = line.replace(/^\||\|$/g, '').split('|')
	return cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}
