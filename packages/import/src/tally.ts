import type { Diagnostic } from '@blog/core'
import { detached } from './detached.ts'
import type { ImportFile, ImportItem } from './import-item.ts'
import type { ItemOutcome } from './import-item-file.ts'
import type { ImportReport, SkippedItem } from './import-report.ts'

/** Counts what becomes of each item. */
export interface Tally {
	add(item: ImportItem, outcome: ItemOutcome): void
	addFile(file: ImportFile, outcome: ItemOutcome): void
	say(diagnostic: Diagnostic): void
	report(): Omit<ImportReport, 'config'>
}

/**
 * Makes {@link Tally}.
 *
 * @param now Milliseconds since 1970: what is later is scheduled.
 */
export function createTally(now: number): Tally {
	const [written, unchanged, skipped]: [string[], string[], SkippedItem[]] = [[], [], []]
	const diagnostics: Diagnostic[] = []
	const drafts: Record<string, number> = {}
	const media = new Set<string>()
	let [items, scheduled, comments] = [0, 0, 0]

	function say(diagnostic: Diagnostic): void {
		diagnostics.push({ ...diagnostic, message: detached(diagnostic.message) })
	}

	function count(item: Omit<SkippedItem, 'reason'>, outcome: ItemOutcome): boolean {
		items++
		for (const diagnostic of outcome.diagnostics) say(diagnostic)
		if ('reason' in outcome) {
			skipped.push({ ...item, reason: detached(outcome.reason) })
			return false
		}
		;(outcome.isNew ? written : unchanged).push(outcome.file)
		for (const address of outcome.media) if (!media.has(address)) media.add(detached(address))
		return true
	}

	return {
		add(item, outcome) {
			const { place } = item
			const [id, type, title] = [detached(item.id), detached(item.type), detached(item.title)]
			if (!count({ id, type, title, ...(place && { line: place.line }) }, outcome)) return
			comments += item.comments.length
			if (item.hidden !== undefined) drafts[item.hidden] = (drafts[item.hidden] ?? 0) + 1
			else if (item.date !== undefined && Date.parse(item.date) > now) scheduled++
		},
		addFile: ({ id }, outcome) => void count({ id, type: 'file', title: '' }, outcome),
		say,
		report: () => ({
			...{ items, written, unchanged, skipped, drafts, scheduled, comments },
			media: [...media].sort(),
			diagnostics,
		}),
	}
}
