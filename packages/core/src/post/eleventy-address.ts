/** The key of where a page is whose file says nothing of it, or `false`; `null` for the usual address. */
const elsewhere = 'permalink elsewhere'

/** The key of a file that has no page because only running a program would tell where that is. */
export const addressUnread = 'permalink unread'

type Values = Readonly<Record<string, unknown>>

/** Whether a file or its folders say something of its address, besides what is computed. */
export function saysAddress(values: Values): boolean {
	return 'permalink' in values || elsewhere in values
}

/**
 * The `permalink` of a file as it is written: what is computed, or the file says itself, or what is so of one that says nothing.
 *
 * @param computed Of `eleventyComputed`; `null` in it is the usual address, whatever the file says.
 * @returns `undefined` for the usual address, which an empty text is too.
 */
export function writtenAddress(values: Values, computed: Values): unknown {
	const { permalink: own, [elsewhere]: other } = values
	const said =
		'permalink' in computed ? computed.permalink : other === undefined ? own : own || other
	return said === '' ? undefined : (said ?? undefined)
}

/** Whether that there is no page is what nobody can tell, and not what somebody has said: it is left out in case it is hidden. */
export function isAddressUnread(computed: Values, unknown: readonly string[]): boolean {
	return unknown.includes('permalink') || (unknown.includes('*') && computed.permalink === false)
}

/** Leaves out what is for files that say nothing of their address. */
export function withoutElsewhere({ [elsewhere]: _, ...values }: Values): Record<string, unknown> {
	return values
}
