import { writtenRefPath } from '../parse/hugo-refs.ts'

/** `{{< ref "x.md" >}}`, and the form that the parser needs to see a link: `{{ ref "x.md" }}`, `{% relref "x.md" %}`. */
const shortcode = /^\{(?:\{[<%]?|%)\s*(?:rel)?ref\s([\s\S]*?)(?:[>%]?\}|%)\}$/

const begin = /\{|%7B/i
const end = /(?:\}|%7D){1,2}/i

const first = new RegExp(`^${writtenRefPath}`)
const path = new RegExp(`(?:^|\\s)path\\s*=\\s*${writtenRefPath}`)
const language = /(?:^|\s)lang\s*=\s*["`]?([\w-]+)/

/** An address of which Hugo's `ref` makes a part. */
export interface RefAddress {
	readonly before: string
	/** The call. */
	readonly call: string
	/** What it leads to, with its fragment; absent if it says nothing. */
	readonly ref?: string
	readonly after: string
}

/**
 * Finds Hugo's `ref` or `relref` in an address.
 *
 * @param href As written, or percent-encoded.
 */
export function refAddress(href: string): RefAddress | undefined {
	const from = href.search(begin)
	if (from < 0) return undefined
	const [before, rest] = [href.slice(0, from).trimStart(), href.slice(from)]
	const ended = end.exec(rest)
	const to = ended ? ended.index + ended[0].length : rest.length
	const call = rest.slice(0, to).replace(/(?:%[0-9a-f]{2})+/gi, decoded)
	const said = shortcode.exec(call)?.[1]
	if (said === undefined) return undefined
	const after = rest.slice(to).trimEnd()
	const found = path.exec(said.trim()) ?? first.exec(said.trim())
	const ref = found?.slice(1).find((one) => one !== undefined)
	return { before, call, after, ...(ref !== undefined && { ref }) }
}

/**
 * Reads Hugo's `ref` and `relref` where an address is expected.
 *
 * @param href As written, or percent-encoded.
 * @returns What they lead to, with its fragment, and the query and fragment behind them; `undefined` if the address is none of them, or has something else before or behind.
 * @see https://gohugo.io/shortcodes/ref/
 */
export function readHugoRef(href: string): string | undefined {
	const { before, ref, after = '' } = refAddress(href) ?? {}
	return before !== '' || ref === undefined || !/^(?:[?#]|$)/.test(after) ? undefined : ref + after
}

/** The address as its author wrote it, if Hugo's `ref` in it is percent-encoded. */
export function writtenRef(href: string): string {
	const { before, call, after } = refAddress(href) ?? {}
	return call === undefined ? href : `${before}${call}${after}`
}

/** The language that they name: `{{< ref path="x.md" lang="fr" >}}`. */
export function languageOfRef(href: string): string | undefined {
	return language.exec(refAddress(href)?.call ?? '')?.[1]
}

function decoded(written: string): string {
	try {
		return decodeURIComponent(written)
	} catch {
		return written
	}
}
