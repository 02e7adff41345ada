import type { TakenOut } from '../taken-out.ts'
import { takeTable } from './take-table.ts'

/**
 * Keeps a number with a bracket from beginning a list, which it never does in kramdown: `1) one`.
 *
 * @param at Where its line begins.
 * @param end Behind the number.
 * @param lead What stands before the number, but a bullet.
 * @returns `undefined` in a block of code.
 */
export function noList(
	body: string,
	at: number,
	end: number,
	lead: string,
): readonly TakenOut[] | undefined {
	const indent = lead.slice(lead.lastIndexOf('>') + 1).length
	const most = lead.includes('>') ? 4 : 3
	if (indent > most && !isBelowText(body, at)) return undefined
	const table = indent === lead.length && indent <= most ? takeTable(body, at) : undefined
	return [{ start: end, end, kind: 'markdown', value: '\\' }, ...(table ?? [])]
}

/** Whether a line above goes on here: nothing indented does that may be code. */
function isBelowText(body: string, at: number): boolean {
	const above = body.slice(body.lastIndexOf('\n', at - 2) + 1, Math.max(0, at - 1))
	return /^ {0,3}\S/.test(above)
}
