/** How a line is shown. */
export type LineMark = 'add' | 'remove' | 'focus' | 'highlight' | 'warning' | 'error'

/** Code without its notation, and what the notation said. */
export interface NotedCode {
	readonly code: string
	/** By 0-based line of {@link code}. */
	readonly marks: ReadonlyMap<number, ReadonlySet<LineMark>>
}

const opening = /(?:\/\/|\{?\/\*|<!--|#|--|;|%)$/
const note = /^\[!code (?:word:[^\]]{1,200}|([+\w-]+)(?::(\d{1,5}))?)\](?:\s*(?:\*\/\}?|-->))?$/

/** A line of Docusaurus' that is for the lines after it, or between it and its end. */
const directive =
	/^\s*(?:\/\/|\{?\/\*|<!--|#|--|;|%)\s*highlight-(next-line|start|end)\s*(?:\*\/\}?|-->)?\s*$/

/** One note speaks of no more lines than this; a larger number is a mistake, not work. */
const MOST_LINES = 1000

/** One line has no more notes than this. */
const MOST_NOTES = 8

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
 * One on a line of its own speaks of the next line; `[!code focus:3]` speaks of three. `[!code word:x]` is taken out, too: words are not marked.
 *
 * So are the lines `highlight-next-line`, and `highlight-start` and `highlight-end`, of Docusaurus.
 *
 * They are read from the text and not from the tokens, so that they also work where code has no colours, and never reach a feed.
 *
 * @see https://shiki.style/packages/transformers#transformernotationdiff
 * @see https://docusaurus.io/docs/markdown-features/code-blocks#highlighting-with-comments
 */
export function readNotation(code: string): NotedCode {
	if (!/\[!code |highlight-(?:next|start)/.test(code)) return { code, marks: new Map() }
	const lines: string[] = []
	const marks = new Map<number, Set<LineMark>>()
	const written = code.split('\n')
	const mark = (name: LineMark, start: number, end: number) => {
		for (let index = start; index < end; index++) {
			const known = marks.get(index)
			if (known) known.add(name)
			else marks.set(index, new Set([name]))
		}
	}
	let start: number | undefined
	for (const line of written) {
		const said = directive.exec(line)?.[1]
		if (said !== undefined) {
			if (said === 'next-line') mark('highlight', lines.length, lines.length + 1)
			else if (said === 'start') start = lines.length
			else if (start !== undefined) mark('highlight', start, lines.length)
			continue
		}
		const { notes, rest } = findNotes(line)
		const first = lines.length
		for (const { mark: name, count } of notes) {
			const end = Math.min(first + Math.min(count, MOST_LINES), written.length)
			if (name) mark(name, first, end)
		}
		if (notes.length === 0 || rest !== '') lines.push(rest)
	}
	return { code: lines.join('\n'), marks }
}

interface Note {
	/** Missing for a note that marks no line. */
	readonly mark: LineMark | undefined
	readonly count: number
}

/** The notes at the end of a line, and the line without them. */
function findNotes(line: string): { readonly notes: readonly Note[]; readonly rest: string } {
	const notes: Note[] = []
	let rest = line
	for (let found = findLastNote(rest); found && notes.length < MOST_NOTES; ) {
		notes.push(found)
		rest = found.rest
		found = findLastNote(rest)
	}
	return { notes, rest }
}

/** In pieces, so that no line takes long to look through. */
function findLastNote(line: string): (Note & { readonly rest: string }) | undefined {
	const start = line.lastIndexOf('[!code ')
	if (start < 0) return undefined
	const before = line.slice(0, start).trimEnd()
	const parts = note.exec(line.slice(start).trimEnd())
	const comment = opening.exec(before)
	if (!parts || !comment) return undefined
	const [, name, count = '1'] = parts
	const mark = name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined
	if (name !== undefined && mark === undefined) return undefined
	return { mark, count: Number(count), rest: before.slice(0, comment.index).trimEnd() }
}
