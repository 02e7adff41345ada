import type { Answer } from '../answer/answer.ts'

/** The header of a request, or `null`. */
export type ReadHeader = (name: string) => string | null

/**
 * When an answer's content was last changed, as HTTP says it, once that second is over: until then something else may come within it.
 */
export function lastModified({ since }: Answer, now: number): string | undefined {
	if (since === null) return undefined
	const second = Math.floor(since / 1000)
	if (second >= Math.floor(now / 1000)) return undefined
	if (written.second !== second) written = { second, text: new Date(second * 1000).toUTCString() }
	return written.text
}

/** All answers of one content have the same. */
let written = { second: Number.NaN, text: '' }

/** As it is written today. Whoever writes it in an older form gets the whole answer. */
const isHttpDate = /^\s*[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT\s*$/

/**
 * Whether a client has the answer already.
 *
 * @param modified Its `Last-Modified`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
export function isUnchanged(
	answer: Answer,
	header: ReadHeader,
	modified: string | undefined,
): boolean {
	const tags = header('if-none-match')
	if (tags !== null) return tags.trim() === '*' || tags.split(',').some((tag) => isTag(tag, answer))
	const since = header('if-modified-since')
	if (since === null || modified === undefined || !isHttpDate.test(since)) return false
	return Date.parse(modified) <= Date.parse(since)
}

/** Whatever the encoding was: all of them say the same. */
function isTag(written: string, { tag }: Answer): boolean {
	return /^\s*(?:W\/)?"([0-9a-f]{32})(?:-[a-z]+)?"\s*$/.exec(written)?.[1] === tag
}
