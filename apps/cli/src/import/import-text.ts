import type { ImportReport } from '@blog/import'
import { plain } from '../post-entry.ts'

/**
 * Writes for people what an import did.
 *
 * @param dryRun Whether nothing was written.
 * @returns Lines that end with a line break.
 */
export function importText(report: ImportReport, { dryRun = false } = {}): string {
	const { items, written, unchanged, skipped, drafts, scheduled, comments, media, config } = report
	const reasons = countBy(skipped.map(({ reason }) => reason))
	const hidden = Object.entries(drafts).sort(([a], [b]) => (a < b ? -1 : 1))
	const lines = [
		`${counted(items, 'item')}: ${written.length} ${dryRun ? 'to write' : 'written'}, ${unchanged.length} unchanged, ${skipped.length} skipped`,
		...reasons.map(([reason, count]) => `  ${count} skipped: ${plain(reason)}`),
		...hidden.map(([status, count]) => `  ${count} kept as draft: ${status}`),
		...(scheduled > 0 ? [`  ${scheduled} scheduled`] : []),
		...(config === undefined ? [] : [`${config} ${dryRun ? 'to write' : 'written'}`]),
		...(comments > 0 ? [`${counted(comments, 'comment')} in data/comments`] : []),
		...(media.length > 0
			? [`${counted(media.length, 'file')} left on the old site; --json lists them`]
			: []),
	]
	return `${lines.join('\n')}\n`
}

function counted(count: number, name: string): string {
	return `${count} ${name}${count === 1 ? '' : 's'}`
}

/** How often each text occurs, the most frequent first. */
function countBy(texts: readonly string[]): readonly (readonly [text: string, count: number])[] {
	const counts = new Map<string, number>()
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
	return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
}
