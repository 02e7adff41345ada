import type { TakenOut } from '../taken-out.ts'
import { defaultModel, elementNode, endTag, readTag, startTag, type Tag } from './html-elements.ts'
import type { Found, KramdownOptions } from './rule.ts'

/**
 * Takes an element of HTML out of a text. What begins a line and is no part of one is HTML until its end, blank lines or not, unless it says `markdown="1"`.
 *
 * @returns `undefined` if Markdown does the same.
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export function takeElement(
	match: Found,
	body: string,
	{ markdownInHtml }: KramdownOptions,
): readonly TakenOut[] | undefined {
	const tag = readTag(match, match[0], match.index)
	const isFirst = /(?:^|\n) {0,3}$/.test(body.slice(Math.max(0, tag.start - 4), tag.start))
	if (tag.isOfLine || !(isFirst || isInElement(body, tag))) return ofLine(tag, body, isFirst)
	const model = tag.model ?? (markdownInHtml ? defaultModel(tag.name) : 'raw')
	return ofBlock(tag, model, body)
}

/** `<ul markdown="1"><li markdown="1">`: nothing but white space between it and another tag. */
function isInElement(body: string, { start, model }: Tag): boolean {
	return model !== undefined && />\s*$/.test(body.slice(Math.max(0, start - 80), start))
}

function ofLine(tag: Tag, body: string, isFirst: boolean): readonly TakenOut[] | undefined {
	const { start, end, model, written } = tag
	const close = model === 'raw' ? endTag(body, tag) : undefined
	if (close) {
		const value = written + body.slice(end, close.end)
		return [{ start, end: close.end, kind: 'html', value }]
	}
	// Alone in a line Markdown takes it for a block of HTML.
	const isAlone = isFirst && /^[ \t]*\n[ \t]*\S/.test(body.slice(end, end + 200))
	if (model === undefined && !(isAlone && tag.isOfLine)) return undefined
	return [{ start, end, kind: 'html', value: written }]
}

function ofBlock(
	tag: Tag,
	model: 'raw' | 'span' | 'block',
	body: string,
): readonly TakenOut[] | undefined {
	const { start, end, written } = tag
	const close = tag.isEmpty ? { start: end, end } : endTag(body, tag)
	if (close === undefined && model !== 'block') return tag.model && [html(start, end, written)]
	if (model === 'span' && close)
		return [
			{ start, end, kind: 'block', node: undefined },
			{ start: end, end, kind: 'inline', node: elementNode(tag) },
			{ start: close.start, end: close.end, kind: 'block', node: undefined },
		]
	if (model === 'block') {
		const opening = html(start, end, written)
		return close
			? [opening, html(close.start, close.end, body.slice(close.start, close.end))]
			: [opening]
	}
	const parts: TakenOut[] = []
	const whole = close?.end ?? end
	let at = end
	let before = written
	for (;;) {
		const inner = elementWithMarkdown(body, at, whole)
		if (inner === undefined) break
		parts.push(html(at === end ? start : at, inner.start, before + body.slice(at, inner.start)))
		parts.push(...(ofBlock(inner, inner.model ?? 'raw', body) ?? []))
		at = (inner.isEmpty ? undefined : endTag(body, inner)?.end) ?? inner.end
		before = ''
	}
	parts.push(html(at === end ? start : at, whole, before + body.slice(at, whole)))
	return parts
}

/** The first element in HTML that says how its text is to be read. */
function elementWithMarkdown(body: string, from: number, to: number): Tag | undefined {
	const inside = body.slice(from, to)
	if (!/\smarkdown=/i.test(inside)) return undefined
	for (const match of inside.matchAll(new RegExp(startTag.source, 'gi'))) {
		const tag = readTag(match, match[0], from + match.index)
		if (tag.model !== undefined) return tag
	}
	return undefined
}

function html(start: number, end: number, value: string): TakenOut {
	return { start, end, kind: 'block', node: { type: 'html', value: value.trim() } }
}
