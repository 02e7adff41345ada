import type { Blog, Skipped } from '@blog/core'
import type { CommandIO } from '../terminal/io.ts'

/** Reasons that the author has chosen. */
const chosen = /^(?:draft|scheduled|expired|headless|partial|permalink: false|build\.render: \w+)$/

/** Of what another file says; no diagnostic names it. */
const ignored = /^ignored by /

/** Says in a line which files are missing because something is wrong with them, and in another which something leaves out. */
export function tellSkipped({ skipped }: Blog<unknown>, io: CommandIO): void {
	const unexpected = skipped.filter(({ reason }) => !chosen.test(reason))
	const left = unexpected.filter(({ reason }) => ignored.test(reason))
	const wrong = unexpected.filter(({ reason }) => !ignored.test(reason))
	tell(wrong, '`blog check` says where and why', io)
	tell(left, '`blog build --json` names all', io)
}

function tell([first, ...others]: readonly Skipped[], more: string, io: CommandIO): void {
	if (!first) return
	const rest = others.length === 0 ? '' : `, and ${others.length} more`
	io.stderr.write(`skipped: ${first.file} (${first.reason})${rest}; ${more}\n`)
}
