import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Entry, RawFrontMatter } from './raw-front-matter.ts'

/**
 * Reads TOML front matter. Dates become the ISO text that they are. Zola's `[taxonomies]` and `[extra]` tables are lifted to the
 * top where their keys are absent there.
 *
 * @param text Between the fences.
 * @param start Offset of the text in the file.
 */
export function readToml(text: string, start: number): RawFrontMatter {
	let table: Record<string, unknown>
	try {
		table = plain(parse(text)) as Record<string, unknown>
	} catch (error) {
		if (!(error instanceof TomlError)) throw error
		const message = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? ''
		return {
			problem: { message, offset: start + offsetOfLine(text, error.line) + error.column - 1 },
		}
	}
	const locate = (path: readonly (string | number)[]) =>
		start + offsetOfKey(text, String(path[0] ?? ''))
	const entries: Entry[] = Object.entries(table).map(([key, value]) => ({
		key,
		value,
		offset: locate([key]),
	}))
	for (const name of ['taxonomies', 'extra']) {
		const inner = table[name]
		if (inner === null || typeof inner !== 'object') continue
		for (const [key, value] of Object.entries(inner))
			if (!Object.hasOwn(table, key)) entries.push({ key, value, offset: locate([key]) })
	}
	return { entries, locate }
}

function plain(value: unknown): unknown {
	if (value instanceof TomlDate) return value.toISOString()
	if (Array.isArray(value)) return value.map(plain)
	if (value === null || typeof value !== 'object') return value
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

function offsetOfLine(text: string, line: number): number {
	let offset = 0
	for (let n = 1; n < line; n++) offset = text.indexOf('\n', offset) + 1
	return offset
}

/** The parser gives no places, so the key is looked for at the beginning of a line; a table by its header. */
function offsetOfKey(text: string, key: string): number {
	let offset = 0
	for (const line of text.split('\n')) {
		const trimmed = line.trimStart()
		const name = trimmed.replace(/^\[+\s*/, '').replace(/^["']/, '')
		if (name.startsWith(key) && /^["']?\s*[=.\]]/.test(name.slice(key.length)))
			return offset + line.length - trimmed.length
		offset += line.length + 1
	}
	return 0
}
