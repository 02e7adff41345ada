/** One `{{< … >}}` or `{{% … %}}`. */
export interface Tag {
	/** Offsets in the text. */
	readonly start: number
	readonly end: number
	readonly kind: 'open' | 'close' | 'single'
	readonly name: string
	readonly args: Readonly<Record<string, string>>
}

/** `{{</* … *\/>}}` is no call: its text is what stands there without the marks. */
export interface Escaped {
	readonly start: number
	readonly end: number
	readonly kind: 'escaped'
	readonly text: string
}

/** A tag that has no end, or in which nothing is called. */
export interface Broken {
	readonly start: number
	readonly kind: 'broken'
}

const opening = /\{\{([<%])/g
const closed = /\s*(\/\s*)?([\w.][\w./-]*)/y
/** No other tag is in one without quotes: of many that do not end, each is looked at up to the next. */
const argument =
	/\s+(?:([\w-]+)\s*=\s*)?(?:"((?:\\"|\\(?!")|[^"\\])*)"|`([^`]*)`|((?:(?!\/?[>%]\}\}|\{\{[<%])[^\s"`=])+))/y
const closing = /\s*(\/)?\s*([>%])\}\}/y

/**
 * Finds the tags of shortcodes, wherever they stand: Hugo reads them before Markdown, in code too.
 *
 * @param from Where to begin.
 * @see https://gohugo.io/content-management/shortcodes/
 */
export function readTags(text: string, from: number): readonly (Tag | Escaped | Broken)[] {
	const found: (Tag | Escaped | Broken)[] = []
	const lastEnd = { '<': text.lastIndexOf('*/>}}'), '%': text.lastIndexOf('*/%}}') }
	opening.lastIndex = from
	for (let match = opening.exec(text); match; match = opening.exec(text)) {
		const mark = match[1] as '<' | '%'
		const isEscaped = text.startsWith('/*', match.index + 3)
		// Looked for but once: a hostile text has many that do not end.
		const tag = !isEscaped
			? readTag(text, match.index, mark)
			: lastEnd[mark] < match.index
				? ({ kind: 'broken', start: match.index } as const)
				: readEscaped(text, match.index, mark)
		found.push(tag)
		opening.lastIndex = tag.kind === 'broken' ? match.index + 3 : tag.end
	}
	return found
}

function readEscaped(text: string, start: number, mark: '<' | '%'): Escaped {
	const other = mark === '<' ? '>' : '%'
	const end = text.indexOf(`*/${other}}}`, start)
	const inner = text.slice(start + 5, end)
	return { kind: 'escaped', start, end: end + 5, text: `{{${mark}${inner}${other}}}` }
}

function readTag(text: string, start: number, mark: string): Tag | Broken {
	let at = start + 3
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at
		const taken = pattern.exec(text)
		if (taken) at = pattern.lastIndex
		return taken
	}
	const head = take(closed)
	if (!head) return { kind: 'broken', start }
	const [, slash, name = ''] = head
	const args: Record<string, string> = Object.create(null)
	let place = 0
	for (let given = take(argument); given; given = take(argument)) {
		const [, key, quoted, raw, bare] = given
		args[key ?? String(place++)] = quoted === undefined ? (raw ?? bare ?? '') : unquoted(quoted)
	}
	const last = take(closing)
	if (!last || (last[2] === '>') !== (mark === '<')) return { kind: 'broken', start }
	const kind = slash ? 'close' : last[1] ? 'single' : 'open'
	return { start, end: at, kind, name, args }
}

/** A backslash is one, unless the text has a quote after one: then Hugo leaves out all of them. */
function unquoted(text: string): string {
	return text.includes('\\"') ? text.replaceAll('\\', '') : text
}
