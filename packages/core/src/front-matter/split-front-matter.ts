import { beginsWithKnownKey, endOfLine, isBlank } from './front-matter-lines.ts'
import { type FrontMatterSyntax, fenceStandsAlone } from './front-matter-syntax.ts'
import { isMatter } from './is-matter.ts'
import { findUnread, mayBeUnread } from './unread-front-matter.ts'

/** Where the front matter of a file is. Offsets count UTF-16 code units from the top of the file. */
export interface FrontMatterRange {
	readonly format: 'yaml' | 'toml' | 'json' | 'js' | 'none'
	/** Between the fences; JSON with its braces. */
	readonly text: string
	/** Offset of {@link text}. */
	readonly start: number
	/** Where the Markdown begins. */
	readonly bodyOffset: number
	/** Text stands behind the closing fence in its line, and is the first of the Markdown: the common syntax does not know that. */
	readonly goesOn?: boolean
	/** An opening fence and keys, but no closing fence. */
	readonly unclosed?: boolean
	/** The first line, if it looks like a fence of front matter, and is none that is read. */
	readonly unread?: { readonly start: number; readonly end: number }
}

/**
 * Finds the front matter at the top of a file: YAML between `---` (or up to `...`, as Jekyll and Pandoc allow), TOML between
 * `+++`, or a JSON object. A word behind the first fence says another format: `---json`, `---js`, as in Eleventy.
 *
 * A first line `---` without a closing fence is a thematic break, unless known keys follow it. Blank lines before
 * the fence are allowed, as in Hugo. The first line that goes on behind the fence, `-----` or `---text`, ends it too; in the common syntax only if what it
 * ends is front matter for sure.
 *
 * @param source The file's text without byte order mark.
 * @returns The range; `format` is `none` and `bodyOffset` 0 where all of the file is Markdown.
 * @example
 * splitFrontMatter('---\ntitle: A\n---\nText', 'common').text // 'title: A\n'
 * @see https://gohugo.io/content-management/front-matter/
 */
export function splitFrontMatter(source: string, syntax: FrontMatterSyntax): FrontMatterRange {
	const top = topOf(source)
	// Hugo takes blanks before the brace, too.
	const brace = source.startsWith('{', top) ? top : braceAfterBlanks(source, top)
	if (brace !== undefined) return splitJson(source, brace)
	const fence = source.slice(top, top + 3)
	if (fence !== '---' && fence !== '+++')
		return mayBeUnread(source, top) ? unreadOr(source, top) : none

	const fenceEnd = endOfLine(source, top)
	if (fenceEnd === source.length) return none
	const isPlain = isBlank(source, top + 3, fenceEnd)
	const format = isPlain ? usual[fence] : formatOf(source.slice(top + 3, fenceEnd))
	if (format === undefined) return unreadOr(source, top)
	const start = fenceEnd + 1
	let mayGoOn = isPlain || syntax === 'javascript'
	for (let line = start; line < source.length; ) {
		const end = endOfLine(source, line)
		const isFence = source.startsWith(fence, line)
		if (isFence || (format === 'yaml' && source.startsWith('...', line))) {
			const text = source.slice(start, line)
			if (isBlank(source, line + 3, end))
				return { format, text, start, bodyOffset: Math.min(end + 1, source.length) }
			if (isFence && mayGoOn) {
				if (!fenceStandsAlone(syntax) || isMatter(source, start, line, usual[fence]))
					return { format, text, start, bodyOffset: line + 3, goesOn: true }
				mayGoOn = false
			}
		}
		line = end + 1
	}
	return !isPlain || beginsWithKnownKey(source, start)
		? { format, text: '', start, bodyOffset: source.length, unclosed: true }
		: none
}

const none: FrontMatterRange = { format: 'none', text: '', start: 0, bodyOffset: 0 }

const usual = { '---': 'yaml', '+++': 'toml' } as const

/** https://www.11ty.dev/docs/data-frontmatter/#front-matter-formats */
function formatOf(written: string): 'yaml' | 'toml' | 'json' | 'js' | undefined {
	return formats.get(written.trim().toLowerCase())
}

const formats: ReadonlyMap<string, 'yaml' | 'toml' | 'json' | 'js'> = new Map([
	['yaml', 'yaml'],
	['yml', 'yaml'],
	['toml', 'toml'],
	['json', 'json'],
	['js', 'js'],
	['javascript', 'js'],
])

function unreadOr(source: string, top: number): FrontMatterRange {
	const unread = findUnread(source, top)
	return unread === undefined ? none : { ...none, unread }
}

/** Offset of the first line that is not blank. */
function topOf(source: string): number {
	let top = 0
	for (let end = endOfLine(source, 0); end < source.length && isBlank(source, top, end); ) {
		top = end + 1
		end = endOfLine(source, top)
	}
	return top
}

/** A JSON object ends at its brace, which must stand before the end of a line. */
function braceAfterBlanks(source: string, top: number): number | undefined {
	if (source[top] !== ' ' && source[top] !== '\t') return undefined
	const blanks = /[ \t]+(?=\{)/y
	blanks.lastIndex = top
	return blanks.test(source) ? blanks.lastIndex : undefined
}

function splitJson(source: string, start: number): FrontMatterRange {
	// Only this much tells it from Markdown that begins with a brace, such as `{{< note >}}` or `{% raw %}`.
	if (!/^\{\s*(?:"[^"\n]{0,200}"\s*:|\}|\/[/*])/.test(source.slice(start, start + 300)))
		return unreadOr(source, start)
	let depth = 0
	let inString = false
	for (let index = start; index < source.length; index++) {
		const character = source[index]
		if (inString) {
			if (character === '\\') index++
			else if (character === '"') inString = false
		} else if (character === '"') inString = true
		else if (character === '{') depth++
		else if (character === '}' && --depth === 0) {
			const end = endOfLine(source, index + 1)
			if (!isBlank(source, index + 1, end)) return unreadOr(source, start)
			const bodyOffset = Math.min(end + 1, source.length)
			return { format: 'json', text: source.slice(start, index + 1), start, bodyOffset }
		}
	}
	return { format: 'json', text: '', start, bodyOffset: source.length, unclosed: true }
}
