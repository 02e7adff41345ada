import type { ImportReport } from '@blog/import'
import { formatBytes } from '../doctor/format-bytes.ts'
import { plain } from '../terminal/plain.ts'

/** Names in one line. */
const MOST_NAMES = 5

/** How an import was asked for. */
export interface ImportTextOptions {
	/** Whether nothing was written. */
	readonly dryRun?: boolean
	/** Whether files of the old site were to be fetched. */
	readonly download?: boolean
}

/**
 * Writes for people what an import did.
 *
 * @param problems `2 errors, 1 warning`, if there are some.
 * @returns Lines that end with a line break.
 */
export function importText(
	report: ImportReport,
	options: ImportTextOptions = {},
	problems = '',
): string {
	const { items, written, unchanged, skipped, drafts, scheduled, due, comments, media, config } =
		report
	const done = options.dryRun ? 'to write' : 'written'
	const hidden = Object.entries(drafts).sort(([a], [b]) => (a < b ? -1 : 1))
	const lines = [
		`${counted(items, 'item')}: ${written.length} ${done}, ${unchanged.length} unchanged, ${skipped.length} skipped${problems && `; ${problems}`}`,
		...skippedLines(skipped),
		...hidden.map(([status, count]) => `  ${count} kept as draft: ${status}`),
		...(scheduled > 0 ? [`  ${scheduled} scheduled`] : []),
		...(due > 0
			? [
					`  ${due} ${due === 1 ? 'was scheduled, and its' : 'were scheduled, and their'} time has passed`,
				]
			: []),
		...(config === undefined ? [] : [`${config} ${done}`]),
		...(comments > 0 ? [`${counted(comments, 'comment')} in data/comments`] : []),
		...mediaLines(media, options),
	]
	return `${lines.join('\n')}\n`
}

function mediaLines(
	{ files, downloaded, there, failed, left }: ImportReport['media'],
	{ dryRun = false, download = false }: ImportTextOptions,
): readonly string[] {
	if (files === 0) return download ? ['no files of the old site to fetch'] : []
	const bytes = downloaded.reduce((sum, file) => sum + file.bytes, 0)
	const counts = [
		...(download && !dryRun ? [`${downloaded.length} downloaded (${formatBytes(bytes)})`] : []),
		...(download || there.length > 0 ? [`${there.length} already there`] : []),
		...(download && !dryRun ? [`${failed.length} failed`] : []),
		...(download && dryRun ? [`${left.length} to download`] : []),
		...(download ? [] : [`${left.length} left there; --download fetches them`]),
	]
	return [
		`${counted(files, 'file')} of the old site: ${counts.join(', ')}`,
		...reasonLines('failed', failed),
	]
}

function reasonLines(what: string, some: readonly { readonly reason: string }[]): string[] {
	return countBy(some.map(({ reason }) => reason)).map(
		([reason, count]) => `  ${count} ${what}: ${plain(reason)}`,
	)
}

/** With names of those that are files or folders: an author must not look them up in JSON. */
function skippedLines(skipped: ImportReport['skipped']): string[] {
	return countBy(skipped.map(({ reason }) => reason)).map(([reason, count]) => {
		const files = skipped.filter(
			(one) => one.reason === reason && (one.type === 'file' || one.type === 'folder'),
		)
		const shown = files.slice(0, MOST_NAMES).map(({ id }) => plain(id))
		const names = [...shown, ...(files.length > MOST_NAMES ? ['…'] : [])].join(', ')
		return `  ${count} skipped: ${plain(reason)}${names && ` (${names})`}`
	})
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
