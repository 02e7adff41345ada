import { plain } from '../terminal/plain.ts'
import type { Renaming } from './plan-rename.ts'

/** Says what a renaming does, a line for each file. */
export function renamingText({ moves, addresses, links }: Renaming, isDry: boolean): string {
	const lines = [
		...moves.map(({ from, to }) => `${from} -> ${to}`),
		...addresses.map(({ from, to }) => `${from} -> ${to}`),
		...links.map(({ file, count }) => `${file}: ${count} ${count === 1 ? 'link' : 'links'}`),
	]
	return lines.map((line) => `${plain(line)}${isDry ? ' (not written)' : ''}\n`).join('')
}
