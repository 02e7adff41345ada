import type { Table, TableRow } from 'mdast'
import { type FlowContext, writeInlines } from './write-inline.ts'

/** Writes a table; every row has as many cells as the head. */
export function writeTable(table: Table, context: FlowContext): void {
	const { writer } = context
	const [head, ...rows] = table.children
	if (!head) return
	writer.tag('<table>')
	writer.text('\n\t')
	writer.tag('<thead>')
	writer.text('\n')
	writeRow(head, 'th', table, head.children.length, context)
	writer.tag('</thead>')
	writer.text('\n')
	if (rows.length > 0) {
		writer.tag('<tbody>')
		writer.text('\n')
		for (const row of rows) writeRow(row, 'td', table, head.children.length, context)
		writer.tag('</tbody>')
		writer.text('\n')
	}
	writer.tag('</table>')
	writer.text('\n')
}

function writeRow(
	row: TableRow,
	tag: 'th' | 'td',
	table: Table,
	width: number,
	context: FlowContext,
): void {
	const { writer } = context
	writer.tag('<tr>')
	writer.text('\n')
	for (let column = 0; column < width; column++) {
		const align = table.align?.[column]
		if (writer.wantsTags) writer.tag(align ? `<${tag} style="text-align: ${align}">` : `<${tag}>`)
		const cell = row.children[column]
		if (cell) writeInlines(cell, context)
		writer.tag(`</${tag}>`)
		writer.text('\n')
	}
	writer.tag('</tr>')
	writer.text('\n')
}
