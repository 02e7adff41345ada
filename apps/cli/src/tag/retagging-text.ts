import { plain } from '../terminal/plain.ts'
import type { Retagging } from './plan-retag.ts'

/** Says what a change of tags does, a line for each file. */
export function retaggingText(
	{
		moves,
		addresses,
		changes,
		links,
		created,
	}: Pick<Retagging, 'moves' | 'addresses' | 'changes' | 'links' | 'created'>,
	isDry: boolean,
): string {
	const counts = new Map(links.map(({ file, count }) => [file, count]))
	const lines = [
		...[...moves, ...addresses].map(({ from, to }) => `${from} -> ${to}`),
		...changes.map(({ file }) => {
			if (created.includes(file)) return `${file}: new`
			const count = counts.get(file)
			return count === undefined ? file : `${file}: ${count} ${count === 1 ? 'link' : 'links'}`
		}),
	]
	return lines.map((line) => `${plain(line)}${isDry ? ' (not written)' : ''}\n`).join('')
}
