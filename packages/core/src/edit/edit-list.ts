import type { Edit, Field, Scalar, Span } from './field.ts'
import { afterLine, endOfLine, newlineOf, startOfLine } from './lines.ts'

/**
 * Changes a list item by item, so that the others keep their quotes, comments and lines.
 *
 * @param before The items as they are read.
 * @param write Writes an item, maybe in place of another.
 * @returns `undefined` if the list as a whole is to be replaced: it is or becomes empty, or is of another shape.
 */
export function editList(
	text: string,
	{ items = [], isBlock = false }: Field,
	before: readonly unknown[],
	after: readonly Scalar[],
	write: (item: Scalar, before?: string) => string,
): readonly Edit[] | undefined {
	if (items.length === 0 || after.length === 0 || items.length !== before.length) return undefined
	const { head, tail } = commonEnds(before, after)
	const old = items.slice(head, items.length - tail)
	const added = after.slice(head, after.length - tail)
	const runs = goneRuns(before.slice(head, before.length - tail), added)
	if (runs)
		return runs.map(([start, end]) => removal(text, items, head + start, head + end, isBlock))
	const replaced = old.slice(0, added.length).flatMap((span, index): Edit[] => {
		const item = added[index] as Scalar
		if (before[head + index] === item) return []
		return [{ ...span, text: write(item, text.slice(span.from, span.to)) }]
	})
	const more = added.slice(old.length).map((item) => write(item))
	if (more.length > 0) {
		const inserted = insertion(text, items, head + old.length, isBlock, more)
		return inserted && [...replaced, inserted]
	}
	if (added.length === old.length) return replaced
	const gone = removal(text, items, head + added.length, head + old.length, isBlock)
	return [...replaced, gone]
}

/** How many items at the beginning and at the end are the same. */
function commonEnds(before: readonly unknown[], after: readonly unknown[]) {
	const most = Math.min(before.length, after.length)
	let head = 0
	while (head < most && before[head] === after[head]) head++
	let tail = 0
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
	return { head, tail }
}

/** Which runs of items go if nothing else changes; `undefined` if something does. */
function goneRuns(
	before: readonly unknown[],
	after: readonly unknown[],
): readonly (readonly [start: number, end: number])[] | undefined {
	const runs: [number, number][] = []
	let kept = 0
	for (const [index, item] of before.entries()) {
		const last = runs.at(-1)
		if (kept < after.length && item === after[kept]) kept++
		else if (last?.[1] === index) last[1]++
		else runs.push([index, index + 1])
	}
	return kept === after.length ? runs : undefined
}

/** Puts items before the one of an index: on lines like that of the one before it, or after commas. */
function insertion(
	text: string,
	items: readonly Span[],
	index: number,
	isBlock: boolean,
	more: readonly string[],
): Edit | undefined {
	const previous = items[index - 1]
	const { from } = previous ?? (items[0] as Span)
	const mark = text.slice(startOfLine(text, from), from)
	const gap = isBlock ? `${newlineOf(text)}${mark}` : ', '
	if (previous) {
		const at = isBlock ? endOfLine(text, previous.to) : previous.to
		return { from: at, to: at, text: more.map((item) => gap + item).join('') }
	}
	if (isBlock && !/^\s*-\s+$/.test(mark)) return undefined
	return { from, to: from, text: more.map((item) => item + gap).join('') }
}

/** Takes a run of items with their lines, or with what stands before the next; the last ones with the comma before them. */
function removal(
	text: string,
	items: readonly Span[],
	start: number,
	end: number,
	isBlock: boolean,
): Edit {
	const { from } = items[start] as Span
	const { to } = items[end - 1] as Span
	if (isBlock) return { from: startOfLine(text, from), to: afterLine(text, to), text: '' }
	const previous = items[start - 1]
	const next = items[end]
	if (next || !previous) return { from, to: next?.from ?? to, text: '' }
	// A comment of the one before it stays, and then so does the comma.
	if (!text.slice(previous.to, from).includes('#')) return { from: previous.to, to, text: '' }
	return { from, to: text[to] === ',' ? to + 1 : to, text: '' }
}
