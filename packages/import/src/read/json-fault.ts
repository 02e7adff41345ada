/** What may stand next. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after'

/** A number or a name, whole: what follows it is read next. */
const atom = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Finds where JSON is damaged: `JSON.parse` of Node 20 does not always say.
 *
 * @returns Offset in UTF-16 code units of the first character that cannot stand there; the length of the text if it ends too early, or if
 * nothing is wrong.
 * @example jsonFault('{"a": }') // 6
 */
export function jsonFault(text: string): number {
	const open: ('{' | '[')[] = []
	let state: State = 'value'
	let at = 0
	while (at < text.length) {
		const character = text[at] as string
		if (/[ \t\r\n]/.test(character)) {
			at++
			continue
		}
		const wantsValue = state === 'value' || state === 'first-value'
		const end = endOf(text, at)
		if (character === '"') {
			if (end.isFault) return end.offset
			if (wantsValue) state = 'after'
			else if (state === 'key' || state === 'first-key') state = 'colon'
			else return at
		} else if (character === '{' || character === '[') {
			if (!wantsValue) return at
			open.push(character)
			state = character === '{' ? 'first-key' : 'first-value'
		} else if (character === '}' || character === ']') {
			const opening = character === '}' ? '{' : '['
			const isEmpty = state === (character === '}' ? 'first-key' : 'first-value')
			if ((state !== 'after' && !isEmpty) || open.pop() !== opening) return at
			state = 'after'
		} else if (character === ',') {
			const around = open.at(-1)
			if (state !== 'after' || around === undefined) return at
			state = around === '{' ? 'key' : 'value'
		} else if (character === ':') {
			if (state !== 'colon') return at
			state = 'value'
		} else {
			if (!wantsValue || end.isFault) return at
			state = 'after'
		}
		at = end.offset
	}
	return at
}

/** Where the token that begins at an offset ends; where it is damaged, if it is. */
function endOf(text: string, at: number): { readonly offset: number; readonly isFault?: boolean } {
	const character = text[at] as string
	if ('{}[],:'.includes(character)) return { offset: at + 1 }
	if (character !== '"') {
		atom.lastIndex = at
		return atom.test(text) ? { offset: atom.lastIndex } : { offset: at, isFault: true }
	}
	let offset = at + 1
	while (offset < text.length) {
		const next = text[offset] as string
		if (next === '"') return { offset: offset + 1 }
		if (next < ' ') break
		if (next === '\\') {
			escaped.lastIndex = offset
			if (!escaped.test(text)) break
			offset = escaped.lastIndex
		} else offset++
	}
	return { offset, isFault: true }
}
