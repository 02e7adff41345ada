import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { repairNativeTree } from './repair-native-tree.ts'

/**
 * Parses Markdown with GFM natively (Sätteri).
 *
 * @param text Any text: NUL becomes U+FFFD as CommonMark demands, a lone surrogate too.
 */
export function parseNatively(text: string, math: boolean): Root {
	const safe = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
	const features = { gfm: true, frontmatter: false, math }
	return repairNativeTree(markdownToMdast(safe.toWellFormed(), { features }) as Root, safe)
}
