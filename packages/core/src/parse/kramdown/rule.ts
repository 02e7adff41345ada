import type { TakenOut } from '../taken-out.ts'

/** How a text is read. */
export interface KramdownOptions {
	/** Text in blocks of HTML is Markdown: `parse_block_html`. */
	readonly markdownInHtml?: boolean | undefined
}

/** A match of all rules; groups are those of the rule that was found. */
export type Found = RegExpExecArray & {
	readonly groups: Readonly<Record<string, string | undefined>>
}

/** Something of kramdown. */
export interface Rule {
	/** Its groups have names that no other rule has. */
	readonly pattern: RegExp
	/** Nothing of it is left unless it is among these. */
	take(match: Found, body: string, options: KramdownOptions): readonly TakenOut[] | undefined
}
