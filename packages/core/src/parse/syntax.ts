import type { AdmonitionOptions } from './admonitions/admonition-options.ts'
import type { MarkdownExtras } from './extras/markdown-extras.ts'
import type { EmojiNames } from './extras/replace-emoji.ts'
import type { ExpandLiquid } from './liquid/liquid-expander.ts'
import type { CodeShortcodes } from './shortcodes/code-shortcode.ts'
import type { Shortcodes } from './shortcodes/shortcode.ts'
import type { VueOptions } from './vitepress/vue-options.ts'

/** What texts may hold besides Markdown. */
export interface Syntax {
	/** The user's own; Hugo's and PaperMod's are always there. */
	readonly shortcodes?: Shortcodes | undefined
	/** Names of those that show nothing of what stands between their tags, in lower case. */
	readonly hiddenShortcodes?: readonly string[] | undefined
	/** What is known of others in which code stands. */
	readonly codeShortcodes?: CodeShortcodes | undefined
	/** What they can ask for of the site. */
	readonly params?: Readonly<Record<string, unknown>> | undefined
	/** Jekyll's templates, or Eleventy's. */
	readonly liquid?: ExpandLiquid | undefined
	/** kramdown's attributes and formulas. */
	readonly kramdown?: boolean | undefined
	readonly extras?: MarkdownExtras | undefined
	/** Emoji by name, if texts may have some. */
	readonly emoji?: EmojiNames | undefined
	/** Every file is MDX, whatever its name. */
	readonly mdx?: boolean | undefined
	/** What VitePress makes of Vue in Markdown. */
	readonly vue?: boolean | VueOptions | undefined
	/** `:::note` and its like. */
	readonly admonitions?: boolean | AdmonitionOptions | undefined
}
