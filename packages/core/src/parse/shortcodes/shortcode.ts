/** A call of a shortcode, as its function gets it. */
export interface ShortcodeProps {
	readonly name: string
	/** Arguments by name, or by place: `'0'`, `'1'`. */
	readonly args: Readonly<Record<string, string>>
	/** Markdown between the tags, shortcodes in it done, without the indentation of the call; absent if there is no closing tag. */
	readonly inner?: string
	/** It stands in a cell of a table, so that what it makes is written in one line. */
	readonly isInline?: boolean
	/** It stands in code, between fences or indented, which shows what it makes as it is. */
	readonly isInCode?: boolean
	/** It stands in a post that is HTML, where nothing is Markdown: what it makes stands in the page as it is. */
	readonly isInHtml?: boolean
	/** The front matter. */
	readonly matter: Readonly<Record<string, unknown>>
	/** `params` of the site. */
	readonly params?: Readonly<Record<string, unknown>>
}

/**
 * Makes Markdown, in which HTML may be, of a call of a shortcode: instead of the whole call, or what stands before and after its inner
 * Markdown, which then stays as it is. What it makes must depend on its props alone.
 *
 * @example
 * const shortcodes = {
 * 	note: () => ['<aside>', '</aside>'],
 * 	stars: ({ args }) => '★'.repeat(Number(args[0])),
 * }
 */
export type Shortcode = (props: ShortcodeProps) => string | readonly [before: string, after: string]

/** Shortcodes by name. */
export type Shortcodes = Readonly<Record<string, Shortcode>>
