import type { Diagnostic } from '@blog/core'
import { detached } from './detached.ts'
import type { ImportFile, ImportItem } from './import-item.ts'
import type { ItemOutcome } from './import-item-file.ts'
import type { ImportReport, SkippedItem } from './import-report.ts'

/** Counts what becomes of each item. */
export interface Tally {
	add(item: ImportItem, outcome: ItemOutcome): void
	addFile(file: ImportFile, outcome: ItemOutcome): void
	/** A file that was unchanged until then. */
	rewritten(file: string): void
	say(diagnostic: Diagnostic): void
	report(): Omit<ImportReport, 'config' | 'media'>
}

/**
 * Makes {@link Tally}.
 *
 * @param now Milliseconds since 1970: what is later is scheduled.
 */
export function createTally(now: number): Tally {
	const [written, unchanged] = [new Set<string>(), new Set<string>()]
	const skipped: SkippedItem[] = []
	const diagnostics: Diagnostic[] = []
	const drafts: Record<string, number> = {}
	let [items, scheduled, due, comments] = [0, 0, 0, 0]

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
		;(outcome.isNew ? written : unchanged).add(outcome.file)
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
			else if (item.isScheduled) due++
		},
		addFile({ id }, outcome) {
			count({ id, type: id.endsWith('/') ? 'folder' : 'file', title: '' }, outcome)
		},
		rewritten(file) {
			if (unchanged.delete(file)) written.add(file)
		},
		say,
		report: () => ({
			items,
			written: [...written],
			unchanged: [...unchanged],
			skipped,
			drafts,
			scheduled,
			due,
			comments,
			diagnostics,
		}),
	}
}
