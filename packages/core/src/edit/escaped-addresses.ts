import { lazily } from '../lazily.ts'
import { stripUrl } from '../metadata/strip-url.ts'
import { decodeReferences } from '../parse/decode-references.ts'
import { decodeText } from '../parse/decode-text.ts'
import type { Edit, Span } from './field.ts'
import { hasCall } from './has-call.ts'
import { plainAddress } from './plain-address.ts'
import type { Tags } from './tags-in.ts'

/** What stands where Markdown has the address of a link, in one of two groups. */
const destination =
	/\](?:\(|:)\s*(?:<((?:[^<>\n\\]|\\.)*)>|((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))+))/dg

/**
 * Makes the function that finds an address by what it is read as, whatever of it is escaped: `b\.md`, `b&#46;md`, `b.md?z=1\|2` in a table. The source is read once for all of them.
 *
 * @param tags Of a piece of HTML; absent for Markdown.
 * @returns Takes the address as parsed, and the new one.
 */
export function escapedAddresses(
	written: string,
	tags: Tags | undefined,
): (url: string, wanted: string) => readonly Edit[] {
	const spans = lazily(() => (tags ? valuesOf(tags) : destinationsIn(written)))
	const escaped = tags ? escapeHtml : escapeMarkdown
	return (url, wanted) => {
		const found = hasCall(wanted) ? [] : (spans().get(url) ?? [])
		return found.map(({ from, to }) => ({ from, to, text: escaped(wanted) }))
	}
}

function valuesOf({ html }: Tags): ReadonlyMap<string, readonly Span[]> {
	const spans = new Map<string, Span[]>()
	for (const { from, values, holds } of html)
		for (const value of values)
			if (holds(value) && value.name !== 'srcset')
				add(spans, stripUrl(decodeReferences(value.value)), {
					from: from + value.from,
					to: from + value.to,
				})
	return spans
}

function destinationsIn(written: string): ReadonlyMap<string, readonly Span[]> {
	const spans = new Map<string, Span[]>()
	for (const { indices } of written.matchAll(destination)) {
		const [from, to] = indices?.[1] ?? indices?.[2] ?? [0, 0]
		add(spans, decodeText(written.slice(from, to)), { from, to })
	}
	return spans
}

function add(spans: Map<string, Span[]>, url: string, span: Span): void {
	if (!spans.get(url)?.push(span)) spans.set(url, [span])
}

function escapeHtml(url: string): string {
	return plainAddress(url).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

function escapeMarkdown(url: string): string {
	return plainAddress(url).replace(/[\\&|]/g, '\\$&')
}
