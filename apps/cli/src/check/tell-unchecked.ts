import type { Skipped } from '@blog/core'
import type { CommandIO } from '../terminal/io.ts'

/** What posts that are not shown are called, and the option that shows them. */
const kinds: Readonly<Record<string, readonly [one: string, several: string, option: string]>> = {
	draft: ['draft', 'drafts', '--drafts'],
	scheduled: ['scheduled post', 'scheduled posts', '--future'],
	expired: ['expired post', 'expired posts', '--expired'],
}

/** Says in a line how many posts were not looked at because they are not shown. */
export function tellUnchecked(skipped: readonly Skipped[], io: CommandIO): void {
	const parts = Object.entries(kinds).flatMap(([reason, [one, several, option]]) => {
		const count = skipped.filter((file) => file.reason === reason).length
		return count === 0 ? [] : `${count} ${count === 1 ? one : several} (${option})`
	})
	const ignored = skipped.filter(({ reason }) => reason.startsWith('ignored by '))
	const by = [...new Set(ignored.map(({ reason }) => reason))].join(', ')
	if (by !== '') parts.push(`${ignored.length} ${ignored.length === 1 ? 'file' : 'files'} ${by}`)
	if (parts.length > 0) io.stderr.write(`not checked: ${parts.join(', ')}\n`)
}
