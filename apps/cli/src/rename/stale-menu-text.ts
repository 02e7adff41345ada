import { plain } from '../terminal/plain.ts'
import type { StaleEntry } from './stale-menu.ts'

/** Says of each entry of the menu what it must say, a line for each. */
export function staleMenuText(entries: readonly StaleEntry[]): string {
	return entries
		.map(({ file, line, column, url, to, state }) => {
			const place = line === undefined ? file : `${file}:${line}:${column}`
			return `the menu in ${plain(place)} still says ${plain(url)}, which ${state}; write ${plain(to)} there\n`
		})
		.join('')
}
