import type { PluggableList } from 'unified'
import type { AdmonitionOptions } from './admonitions/admonition-options.ts'
import { isBuiltIn } from './built-in-plugins.ts'
import type { MarkdownExtras } from './extras/markdown-extras.ts'
import type { LiquidOptions } from './liquid/liquid-options.ts'
import type { MarkdownProcessor } from './markdown-processor.ts'
import { nativeProcessor } from './native-processor.ts'
import type { Patience } from './patience.ts'
import type { CodeShortcodes } from './shortcodes/code-shortcode.ts'
import type { Shortcodes } from './shortcodes/shortcode.ts'
import type { Syntax } from './syntax.ts'
import type { VueOptions } from './vitepress/vue-options.ts'

/**
 * Sets up parsing once: the native parser with GFM, then the user's remark plug-ins, unmodified and in their order.
 *
 * A plug-in that brings micromark syntax the native parser does not know (remark-directive, remark-math, remark-mdx, your own)
 * or a parser of its own makes remark-parse take over; nothing else changes.
 *
 * @throws {BlogError} `PLUGIN` if a plug-in throws while it is set up.
 */
export async function createMarkdownProcessor(options: {
	readonly remarkPlugins?: PluggableList | undefined
	readonly patience?: Patience | undefined
	readonly shortcodes?: Shortcodes | undefined
	readonly hiddenShortcodes?: readonly string[] | undefined
	readonly codeShortcodes?: CodeShortcodes | undefined
	readonly params?: Readonly<Record<string, unknown>> | undefined
	readonly liquid?: LiquidOptions | undefined
	readonly admonitions?: boolean | AdmonitionOptions | undefined
	readonly vue?: boolean | VueOptions | undefined
	readonly mdx?: boolean | undefined
	readonly extras?: MarkdownExtras | undefined
}): Promise<MarkdownProcessor> {
	const {
		shortcodes,
		hiddenShortcodes,
		codeShortcodes,
		params,
		liquid,
		admonitions,
		vue,
		mdx,
		extras,
	} = options
	const syntax: Syntax = {
		shortcodes,
		hiddenShortcodes,
		codeShortcodes,
		params,
		admonitions,
		vue,
		mdx,
		extras,
		emoji: extras?.emoji ? (await import('gemoji')).nameToEmoji : undefined,
		kramdown: liquid !== undefined && liquid.like !== 'eleventy',
		liquid: liquid && (await import('./liquid/liquid-expander.ts')).liquidExpander(liquid),
	}
	const plugins = (options.remarkPlugins ?? []).filter((plugin) => !isBuiltIn(plugin))
	if (plugins.length === 0) return nativeProcessor(syntax)
	const { pluginProcessor } = await import('./plugin-processor.ts')
	return pluginProcessor(plugins, syntax, options.patience)
}
