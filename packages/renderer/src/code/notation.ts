/** How a line is shown. */
export type LineMark = 'add' | 'remove' | 'focus' | 'highlight' | 'warning' | 'error'

/** Code without its notation, and what the notation said. */
export interface NotedCode {
	readonly code: string
	/** By 0-based line of {@link code}. */
	readonly marks: ReadonlyMap<number, ReadonlySet<LineMark>>
}

const opening = /(?:\/\/|\{?\/\*|<!--|#|--|;|%)$/
const note = /^\[!code ([+\w-]+)(?::(\d{1,5}))?\](?:\s*(?:\*\/\}?|-->))?$/

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
		const found = findNote(line)
		if (!found) {
			lines.push(line)
			continue
		}
		const first = lines.length
		for (let index = first; index < first + found.lines; index++) {
			const known = marks.get(index)
			if (known) known.add(found.mark)
			else marks.set(index, new Set([found.mark]))
		}
		if (found.rest !== '') lines.push(found.rest)
	}
	return { code: lines.join('\n'), marks }
}

/** The note at the end of a line, and the line without its comment. In pieces, so that no line takes long to look through. */
function findNote(line: string): { mark: LineMark; lines: number; rest: string } | undefined {
	const start = line.lastIndexOf('[!code ')
	if (start < 0) return undefined
	const before = line.slice(0, start).trimEnd()
	const [, name = '', count = '1'] = note.exec(line.slice(start).trimEnd()) ?? []
	const comment = opening.exec(before)
	const mark = Object.hasOwn(names, name) ? names[name] : undefined
	if (!comment || mark === undefined) return undefined
	return { mark, lines: Number(count), rest: before.slice(0, comment.index).trimEnd() }
}
