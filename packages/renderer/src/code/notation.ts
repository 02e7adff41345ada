/** How a line is shown. */
export type LineMark = 'add' | 'remove' | 'focus' | 'highlight' | 'warning' | 'error'

/** Code without its notation, and what the notation said. */
export interface NotedCode {
	readonly code: string
	/** By 0-based line of {@link code}. */
	readonly marks: ReadonlyMap<number, ReadonlySet<LineMark>>
}

const note =
	/[ \t]*(?:\/\/|\/\*|<!--|\{\/\*|#|--|;+|%)[ \t]*\[!code ([+\w-]+)(?::(\d{1,5}))?\][ \t]*(?:\*\/\}?|-->)?[ \t]*$/

const names: Readonly<Record<string, LineMark>> = {
	'++': 'add',
	'--': 'remove',
	focus: 'focus',
	highlight: 'highlight',
	hl: 'highlight',
	warning: 'warning',
	error: 'error',
}

/**
 * Takes the comments `[!code ++]`, `[!code --]`, `[!code focus]`, `[!code highlight]`, `[!code warning]` and `[!code error]` out of code.
 * One on a line of its own speaks of the next line; `[!code focus:3]` speaks of three.
 *
 * They are read from the text and not from the tokens, so that they also work where code has no colours, and never reach a feed.
 *
 * @see https://shiki.style/packages/transformers#transformernotationdiff
 */
export function readNotation(code: string): NotedCode {
	if (!code.includes('[!code ')) return { code, marks: new Map() }
	const lines: string[] = []
	const marks = new Map<number, Set<LineMark>>()
	for (const line of code.split('\n')) {
		const found = note.exec(line)
		const mark =
			found?.[1] === undefined || !Object.hasOwn(names, found[1]) ? undefined : names[found[1]]
		if (!found || mark === undefined) {
			lines.push(line)
			continue
		}
		const first = lines.length
		const rest = line.slice(0, found.index)
		for (let index = first; index < first + Number(found[2] ?? 1); index++) {
			const known = marks.get(index)
			if (known) known.add(mark)
			else marks.set(index, new Set([mark]))
		}
		if (rest.trim() !== '') lines.push(rest)
	}
	return { code: lines.join('\n'), marks }
}
