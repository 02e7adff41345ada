import type { Span } from './field.ts'

/** Whether an address stands where Markdown has that of a link: its text or title may look like it. */
export function isBegun(written: string, { from }: Span): boolean {
	const before = written.slice(0, written[from - 1] === '<' ? from - 1 : from).trimEnd()
	return before.endsWith('](') || before.endsWith(']:')
}
