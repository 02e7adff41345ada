import type { Nodes } from 'mdast'
import type { TakenOut } from '../taken-out.ts'

/** What the text of an element is. */
export type ContentModel = 'raw' | 'span' | 'block'

/** A start tag: its name, its attributes, and whether it ends itself. */
export const startTag =
	/<(?<tag>[a-z][\w:-]*)(?<attributes>(?:\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:\w+|"[^"]*"|'[^']*'))?)*)\s*(?<selfClosed>\/?)>/

const words = (text: string) => new Set(text.split(' '))

/** Elements that are parts of a line. */
const ofLines = words(
	'a abbr acronym b bdo big br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var',
)
const empty = words(
	'area base br col command embed hr img input keygen link meta param source track wbr',
)
const blocks = words(
	'address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header hgroup iframe li main map menu nav noscript object section summary td',
)
const spans = words(
	'a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt',
)

const markdownAttribute = /\s+markdown(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\w+)))?(?=\s|$)/i

/** A start tag, read. */
export interface Tag {
	readonly name: string
	/** As written, but for `markdown="…"`, which is for the parser alone. */
	readonly written: string
	readonly attributes: string
	/** What `markdown="…"` says of its text. */
	readonly model: ContentModel | undefined
	readonly isOfLine: boolean
	readonly isEmpty: boolean
	readonly start: number
	readonly end: number
}

/** @param start Where the match is in the source. */
export function readTag(
	match: RegExpExecArray | RegExpMatchArray,
	written: string,
	start: number,
): Tag {
	const { tag = '', attributes = '', selfClosed = '' } = match.groups ?? {}
	const name = tag.toLowerCase()
	const found = markdownAttribute.exec(attributes)
	const own = found ? attributes.replace(markdownAttribute, '') : attributes
	return {
		name,
		written: found ? `<${tag}${own}${selfClosed}>` : written,
		attributes: own,
		model: found ? modelOf(found[1] ?? found[2] ?? found[3] ?? '', name) : undefined,
		isOfLine: ofLines.has(name),
		isEmpty: selfClosed !== '' || empty.has(name),
		start,
		end: start + written.length,
	}
}

function modelOf(value: string, name: string): ContentModel | undefined {
	if (value === '0') return 'raw'
	if (value === '1') return defaultModel(name)
	return value === 'span' || value === 'block' ? value : undefined
}

/** What the text of an element is where all text in HTML is Markdown. */
export function defaultModel(name: string): ContentModel {
	return blocks.has(name) ? 'block' : spans.has(name) ? 'span' : 'raw'
}

/** Elements of one name in each other: what has more is rather not closed. */
const deepest = 100

/** Where the end tag of an element is, those of the same name in it passed over. */
export function endTag(source: string, { name, end }: Tag): Omit<TakenOut, 'kind'> | undefined {
	let depth = 1
	const pattern = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, 'gi')
	pattern.lastIndex = end
	for (let tag = pattern.exec(source); tag; tag = pattern.exec(source)) {
		if (tag[0].endsWith('/>')) continue
		depth += tag[1] === '/' ? -1 : 1
		if (depth > deepest) return undefined
		if (depth === 0) return { start: tag.index, end: tag.index + tag[0].length }
	}
	return undefined
}

/** An element whose text is a line of Markdown: its paragraph is given another name. */
export function elementNode({ name, attributes }: Tag): Nodes {
	const properties: Record<string, unknown> = {}
	const pattern = /([a-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\w+)))?/gi
	for (const [, key = '', double, single, bare] of attributes.matchAll(pattern))
		properties[key.toLowerCase()] = double ?? single ?? bare ?? true
	const { class: classes, ...others } = properties
	const className = typeof classes === 'string' ? classes.split(/\s+/).filter(Boolean) : undefined
	const data = { hName: name, hProperties: { ...others, ...(className && { className }) } }
	return { type: 'kramdownElement', data } as unknown as Nodes
}
