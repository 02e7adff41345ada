import type { BlogError, Place } from '@blog/core'

/** Takes apart what `parseData` says of a file, `a.json:2:4: Unexpected …`: what is wrong, and where. */
export function placedReason(
	{ message }: BlogError,
	file: string,
): { readonly reason: string; readonly place?: Place } {
	const said = message.slice(file.length)
	const [, line, column, reason = said] = /^:(\d+):(\d+): (.*)$/s.exec(said) ?? []
	return {
		reason,
		...(line !== undefined && { place: { line: Number(line), column: Number(column) } }),
	}
}
