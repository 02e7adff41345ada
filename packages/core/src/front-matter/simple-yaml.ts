import { isTyped, type Path, type RawFrontMatter } from './raw-front-matter.ts'
import { isTimestamp } from './yaml-timestamp.ts'

/** A value and how it was typed. */
interface Typed {
	readonly value: unknown
	readonly source: string
	/** From the top of the text. */
	readonly offset: number
	readonly isQuoted?: true
}

interface Pair {
	readonly key: string
	readonly offset: number
	readonly value: Typed | readonly Typed[]
	/** Nothing or a list in the lines below the key. */
	readonly isBlock: boolean
}

const keyLine = /^([A-Za-z][A-Za-z0-9_-]{0,99}):(?: +(.*))?$/
const itemLine = /^( *)- +(.*)$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: text that holds any of these is left to the full parser.
const unusual = /[\u0000-\u0009\u000b-\u001f\u007f-\u00bf\u2028\u2029\ufeff]/
const begin = /^[A-Za-z0-9/(\u00c0-\ud7ff]/
const special = /^(?:true|false|null)$/i
const flowItem = /^[A-Za-z0-9\u00c0-\ud7ff][A-Za-z0-9\u00c0-\ud7ff_.+/# -]*$/
/** Escapes that YAML and JSON have in common. */
const doubleQuoted = /^(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*$/
const date = /^\d{4}-\d\d-\d\d(?:[T ].*)?$/

/**
 * Reads the YAML that most front matter is: lines `key: text`, `key: [a, b]`, and lists of texts below a key. It does so in a
 * tenth of the time of the full parser, which is most of the time that reading front matter takes.
 *
 * @param text Between the fences.
 * @param start Offset of the text in the file.
 * @returns What the full parser would return; `undefined` for anything that is not as plain as this.
 */
export function readSimpleYaml(text: string, start: number): RawFrontMatter | undefined {
	if (unusual.test(text)) {
		// Line ends of Windows are as plain as others; offsets stay, as the `\r` becomes a space at the end of its line.
		const unix = text.replaceAll('\r\n', ' \n')
		return text === unix || unusual.test(unix) ? undefined : readSimpleYaml(unix, start)
	}
	const pairs: Pair[] = []
	let list: Typed[] | undefined
	let indent = 0
	let offset = 0
	for (const line of text.split('\n')) {
		const end = line.trimEnd()
		const lineOffset = offset
		offset += line.length + 1
		if (end === '' || end.startsWith('#')) continue
		const item = list && itemLine.exec(end)
		if (list && item) {
			const [, space = '', rest = ''] = item
			if (list.length > 0 && space.length !== indent) return undefined
			indent = space.length
			const value = scalar(rest, lineOffset + end.length - rest.length)
			if (value === undefined) return undefined
			list.push(value)
			continue
		}
		const [, key, rest = ''] = keyLine.exec(end) ?? []
		if (key === undefined || special.test(key)) return undefined
		const restOffset = lineOffset + end.length - rest.length
		list = rest === '' ? [] : undefined
		const value = list ?? (rest.startsWith('[') ? flowList : scalar)(rest, restOffset)
		if (value === undefined) return undefined
		pairs.push({ key, offset: lineOffset, value, isBlock: list !== undefined })
	}
	return rawOf(pairs, start)
}

function rawOf(pairs: readonly Pair[], start: number): RawFrontMatter {
	const follow = ([key, index, ...rest]: Path) => {
		const pair = pairs.findLast((other) => other.key === key)
		const item =
			Array.isArray(pair?.value) && index !== undefined ? pair.value[Number(index)] : undefined
		const complete = rest.length === 0 && (index === undefined || item !== undefined)
		return { pair, item, complete }
	}
	return {
		entries: pairs.map(({ key, offset, value, isBlock }) => ({
			key,
			value:
				'value' in value
					? value.value
					: isBlock && value.length === 0
						? null
						: value.map((item) => item.value),
			offset: start + offset,
		})),
		duplicates: [],
		locate(path) {
			const { pair, item } = follow(path)
			return pair && start + (item?.offset ?? pair.offset)
		},
		written(path) {
			const { pair, item, complete } = follow(path)
			const typed = complete ? (item ?? pair?.value) : undefined
			return typed !== undefined && 'source' in typed && isTyped(typed.value)
				? typed.source
				: undefined
		},
		isTimestamp(path) {
			const { pair, item, complete } = follow(path)
			const typed = complete ? (item ?? pair?.value) : undefined
			if (typed === undefined || !('source' in typed) || typed.isQuoted) return false
			return isTimestamp(typed.source)
		},
	}
}

/** One line of text, quoted or plain, or a number, boolean or null. */
function scalar(text: string, offset: number): Typed | undefined {
	const quote = text[0]
	if (quote === '"' || quote === "'") {
		if (text.length < 2 || !text.endsWith(quote)) return undefined
		const inner = text.slice(1, -1)
		if (quote === '"') {
			if (!doubleQuoted.test(inner)) return undefined
			const value = inner.includes('\\') ? String(JSON.parse(text)) : inner
			return { value, source: value, offset, isQuoted: true }
		}
		if (inner.replaceAll("''", '').includes("'")) return undefined
		const value = inner.replaceAll("''", "'")
		return { value, source: value, offset, isQuoted: true }
	}
	if (!begin.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':'))
		return undefined
	return plain(text, offset)
}

function plain(text: string, offset: number): Typed | undefined {
	if (special.test(text)) {
		if (text !== text.toLowerCase()) return undefined
		return { value: text === 'null' ? null : text === 'true', source: text, offset }
	}
	if (/^\d+$/.test(text))
		return text.length > 15 ? undefined : { value: Number(text), source: text, offset }
	// What else begins with a digit and has no letter but those of hexadecimal, octal and float may be a number.
	if (/^\d/.test(text) && !date.test(text) && !/[g-np-wyzG-WYZ ]/.test(text)) return undefined
	return { value: text, source: text, offset }
}

/** `[a, "b", 2019]` in one line, of quoted texts without commas and of plain words. */
function flowList(text: string, offset: number): Typed[] | undefined {
	if (!text.endsWith(']')) return undefined
	const inner = text.slice(1, -1)
	if (inner.trim() === '') return []
	const items: Typed[] = []
	let at = offset + 1
	for (const part of inner.split(',')) {
		const word = part.trim()
		const wordOffset = at + part.length - part.trimStart().length
		at += part.length + 1
		const isQuoted = /^(?:"[^"\\]*"|'[^']*')$/.test(word)
		if (!isQuoted && (!flowItem.test(word) || word.includes(' #'))) return undefined
		const item = scalar(word, wordOffset)
		if (item === undefined) return undefined
		items.push(item)
	}
	return items
}
