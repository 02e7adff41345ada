const ofBlock = /^[ \t>]*\{:(?![:/])(?:\\\}|[^}\n])+\}[ \t]*$/
const boundary = /^[ \t>]*(?:\^[ \t]*|\{:(?:\w[\w-]*:|:options\b).*\}[ \t]*)?$/

/** Lines of attributes, one below the other, that are looked at. */
const MOST = 20

/**
 * Tells whether attributes on a line of their own are of the block that ends above them, or of the next one.
 *
 * @param at Where their line begins.
 */
export function sideOf(body: string, at: number): 'above' | 'below' {
	for (let end = at - 1, lines = 0; end >= 0 && lines < MOST; lines++) {
		const start = body.lastIndexOf('\n', end - 1) + 1
		const line = body.slice(start, end)
		if (!ofBlock.test(line)) return boundary.test(line) ? 'below' : 'above'
		end = start - 1
	}
	return 'below'
}
