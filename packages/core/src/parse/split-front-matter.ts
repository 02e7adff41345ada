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

const openingFence = /^(?:---|\+\+\+)[ \t]*\r?\n/
const looksLikeKey = /^[ \t]*["']?[A-Za-z][\w .-]*["']?[ \t]*[:=]/

/**
 * Finds the front matter at the top of a file: YAML between `---`, TOML between `+++`, or a JSON object.
 *
 * A first line `---` that no key follows is a thematic break and no front matter.
 *
 * @param source The file's text without byte order mark.
 */
export function splitFrontMatter(source: string): FrontMatterRange {
	if (source.startsWith('{')) return splitJson(source)
	const opening = openingFence.exec(source)?.[0]
	if (opening === undefined) return none

	const fence = opening.slice(0, 3)
	const start = opening.length
	for (let line = start; line < source.length; ) {
		const newline = source.indexOf('\n', line)
		const end = newline < 0 ? source.length : newline
		const isFence = source.startsWith(fence, line) && source.slice(line + 3, end).trim() === ''
		if (isFence)
			return {
				format: fence === '---' ? 'yaml' : 'toml',
				text: source.slice(start, line),
				start,
				bodyOffset: Math.min(end + 1, source.length),
			}
		line = end + 1
	}
	const format = fence === '---' ? 'yaml' : 'toml'
	return looksLikeKey.test(source.slice(start, start + 200))
		? { format, text: '', start, bodyOffset: source.length, unclosed: true }
		: none
}

const none: FrontMatterRange = { format: 'none', text: '', start: 0, bodyOffset: 0 }

/** A JSON object ends at its brace, which must stand before the end of a line. */
function splitJson(source: string): FrontMatterRange {
	if (!/^\{\s*["}]/.test(source)) return none
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
			const rest = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(index + 1, index + 200))
			if (!rest) return none
			const bodyOffset = index + 1 + rest[0].length
			return { format: 'json', text: source.slice(0, index + 1), start: 0, bodyOffset }
		}
	}
	return { format: 'json', text: '', start: 0, bodyOffset: source.length, unclosed: true }
}
