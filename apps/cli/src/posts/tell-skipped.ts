import type { Blog } from '@blog/core'
import type { CommandIO } from '../terminal/io.ts'

/** Reasons that the author has chosen. */
const chosen = /^(?:draft|scheduled|expired|headless|partial|permalink: false|build\.render: \w+)$/

/** Says in a line which files are missing because something is wrong with them. */
export function tellSkipped({ skipped }: Blog<unknown>, io: CommandIO): void {
	const [first, ...others] = skipped.filter(({ reason }) => !chosen.test(reason))
	if (!first) return
	const rest = others.length === 0 ? '' : `, and ${others.length} more`
	io.stderr.write(
		`skipped: ${first.file} (${first.reason})${rest}; \`blog check\` says where and why\n`,
	)
}
