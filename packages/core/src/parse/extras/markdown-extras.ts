import type { BareLinks } from './bare-links.ts'
import type { FormulaDelimiters } from './formula-delimiters.ts'

/** Syntax that Markdown has beside that of GitHub, each off by default: what Goldmark knows. */
export interface MarkdownExtras {
	/** A term, and below it `: its definition`. */
	readonly definitionLists?: boolean
	/** `:tada:`, by the names of GitHub. */
	readonly emoji?: boolean
	/** A line break is one. */
	readonly hardBreaks?: boolean
	/** `{.wide #id}` on the line below a block. */
	readonly attributes?: boolean
	/** `==marked==` */
	readonly mark?: boolean
	/** `++inserted++` */
	readonly insert?: boolean
	/** `x^2^` */
	readonly superscript?: boolean
	/** `H~2~O` */
	readonly subscript?: boolean
	/** Only two tildes strike through, as in kramdown and markdown-it: `~one~` is text. */
	readonly doubleTildes?: boolean
	/** What formulas stand between, besides the dollars of `math`: `{ inline: [['\\\\(', '\\\\)']] }`. */
	readonly formulas?: FormulaDelimiters
	/** `<<word>>` is no element in angles, but quoted. */
	readonly angleQuotes?: boolean
	/** A table may have fewer cells in its head than in the line below it. */
	readonly shortHeads?: boolean
	/** Names of footnotes may have blanks in them: `[^my note]`. */
	readonly footnoteNames?: boolean
	/** Text in blocks of HTML is Markdown, as where kramdown is told `parse_block_html`. With kramdown's attributes alone. */
	readonly markdownInHtml?: boolean
	/** What becomes a link where an address stands alone is what Goldmark takes for one; `www.example.com` leads to this protocol. `false` makes no links. */
	readonly bareLinks?: BareLinks
	/** Comments in HTML are not published. */
	readonly hideComments?: boolean
}

/** What the native parser does of them. */
export type NativeExtras = Pick<MarkdownExtras, 'definitionLists' | 'superscript' | 'subscript'>

/** Those that a text may have, so that other texts are parsed as ever. */
export function nativeExtrasIn(
	text: string,
	extras: MarkdownExtras = {},
): NativeExtras | undefined {
	const { definitionLists, superscript, subscript } = extras
	const found = {
		...(definitionLists && /^[ \t>]*:[ \t]/m.test(text) && { definitionLists }),
		...(superscript && text.includes('^') && { superscript }),
		...(subscript && text.includes('~') && { subscript }),
	}
	return Object.keys(found).length > 0 ? found : undefined
}
