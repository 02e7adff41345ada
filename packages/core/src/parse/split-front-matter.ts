import { knownKeys } from './known-keys.ts'

/** Where the front matter of a file is. Offsets count UTF-16 code units from the top of the file. */
export interface FrontMatterRange {
	readonly format: 'yaml' | 'toml' | 'json' | 'none'
	/** Between the fences; JSON with its braces. */
	readonly text: string
	/** Offset of {@link text}. */
	readonly start: number
	/** Where the Markdown begins. */
	readonly bodyOffset: number
	/** An opening fence and keys, but no closing fence. */
	readonly unclosed?: boolean
}

/**
 * Finds the front matter at the top of a file: YAML between `---` (or up to `...`, as Jekyll and Pandoc allow), TOML between
 * `+++`, or a JSON object.
 *
 * A first line `---` without a closing fence is a thematic break, unless known keys follow it. Blank lines before
 * the fence are allowed, as in Hugo.
 *
 * @param source The file's text without byte order mark.
 * @returns The range; `format` is `none` and `bodyOffset` 0 where all of the file is Markdown.
 * @example
 * splitFrontMatter('---\ntitle: A\n---\nText').text // 'title: A\n'
 * @see https://gohugo.io/content-management/front-matter/
 */
export function splitFrontMatter(source: string): FrontMatterRange {
	if (source.startsWith('{')) return splitJson(source)
	const top = topOf(source)
	const fence = source.slice(top, top + 3)
	if (fence !== '---' && fence !== '+++') return none

	const format = fence === '---' ? 'yaml' : 'toml'
	const fenceEnd = endOfLine(source, top)
	if (fenceEnd === source.length || !isBlank(source, top + 3, fenceEnd)) return none
	const start = fenceEnd + 1
	for (let line = start; line < source.length; ) {
		const end = endOfLine(source, line)
		const closes =
			source.startsWith(fence, line) || (format === 'yaml' && source.startsWith('...', line))
		if (closes && isBlank(source, line + 3, end)) {
			const bodyOffset = Math.min(end + 1, source.length)
			return { format, text: source.slice(start, line), start, bodyOffset }
		}
		line = end + 1
	}
	return beginsWithKnownKey(source, start)
		? { format, text: '', start, bodyOffset: source.length, unclosed: true }
		: none
}

const none: FrontMatterRange = { format: 'none', text: '', start: 0, bodyOffset: 0 }

/** Offset of the first line that is not blank. */
function topOf(source: string): number {
	let top = 0
	for (let end = endOfLine(source, 0); end < source.length && isBlank(source, top, end); ) {
		top = end + 1
		end = endOfLine(source, top)
	}
	return top
}

/** Tells whether one of the lines up to the first blank one is a key that posts have. Prose such as `Note: …` is none. */
function beginsWithKnownKey(source: string, start: number): boolean {
	for (let line = start; line < source.length; ) {
		const end = endOfLine(source, line)
		if (isBlank(source, line, end)) return false
		const key = /^["']?([A-Za-z_]+)["']?[ \t]{0,9}(?::(?:\s|$)|=)/.exec(
			source.slice(line, end),
		)?.[1]
		if (key !== undefined && knownKeys.has(key.toLowerCase())) return true
		line = end + 1
	}
	return false
}

function endOfLine(source: string, from: number): number {
	const newline = source.indexOf('\n', from)
	return newline < 0 ? source.length : newline
}

function isBlank(source: string, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const character = source[index]
		if (character !== ' ' && character !== '\t' && character !== '\r') return false
	}
	return true
}

/** A JSON object ends at its brace, which must stand before the end of a line. */
function splitJson(source: string): FrontMatterRange {
	// Only this much tells it from Markdown that begins with a brace, such as `{{< note >}}` or `{% raw %}`.
	if (!/^\{\s*(?:"[^"\n]{0,200}"\s*:|\}|\/[/*])/.test(source)) return none
	let depth = 0
	let inString = false
	for (let index = 0; index < source.length; index++) {
		const character = source[index]
		if (inString) {
			if (character === '\\') index++
			else if (character === '"') inString = false
		} else if (character === '"') inString = true
		else if (character === '{') depth++
		else if (character === '}' && --depth === 0) {
			const end = endOfLine(source, index + 1)
			if (!isBlank(source, index + 1, end)) return none
			const bodyOffset = Math.min(end + 1, source.length)
			return { format: 'json', text: source.slice(0, index + 1), start: 0, bodyOffset }
		}
	}
	return { format: 'json', text: '', start: 0, bodyOffset: source.length, unclosed: true }
}
