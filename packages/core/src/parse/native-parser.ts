import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import type { Plugin } from 'unified'
import { repairNativeTree } from './repair-native-tree.ts'

/** What {@link nativeParser} can be told. */
export interface NativeParserOptions {
	/** Read `$x$` and `$$x$$` as math. */
	readonly math?: boolean
}

/**
 * A unified plug-in that parses Markdown with GFM natively (Sätteri); the tree is the one of remark-parse and remark-gfm.
 *
 * Not for plug-ins with syntax of their own: `createMarkdownProcessor` sees to that.
 */
export const nativeParser: Plugin<[NativeParserOptions?], string, Root> = function (options = {}) {
	this.parser = Object.assign((text: string) => parseNatively(text, options.math ?? false), {
		isNative: true,
	})
}

/** Tells whether a processor's parser is still the one of {@link nativeParser}. */
export function isNativeParser(parser: unknown): boolean {
	return typeof parser === 'function' && 'isNative' in parser
}

/**
 * Parses Markdown natively.
 *
 * @param text Any text: NUL becomes U+FFFD as CommonMark demands, a lone surrogate too.
 */
export function parseNatively(text: string, math: boolean): Root {
	const safe = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
	const features = { gfm: true, frontmatter: false, math }
	return repairNativeTree(markdownToMdast(safe.toWellFormed(), { features }) as Root, safe)
}
