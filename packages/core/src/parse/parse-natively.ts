import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import type { NativeExtras } from './extras/markdown-extras.ts'
import { nameExtras } from './extras/name-extras.ts'
import { repairNativeTree } from './repair-native-tree.ts'

/** What the native parser makes of a text. */
export interface NativeTree {
	readonly tree: Root
	/** Whether the tree has something in which it may differ from remark's. */
	readonly isDoubtful: boolean
}

/**
 * Parses Markdown with GFM natively (Sätteri).
 *
 * @param text Any text: NUL becomes U+FFFD as CommonMark demands, a lone surrogate too.
 */
export function parseNatively(text: string, math: boolean, extras?: NativeExtras): NativeTree {
	const safe = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
	const features = {
		gfm: true,
		frontmatter: false,
		math,
		...(extras && {
			definitionList: extras.definitionLists ?? false,
			superscript: extras.superscript ?? false,
			subscript: extras.subscript ?? false,
		}),
	}
	const tree = markdownToMdast(safe.toWellFormed(), { features }) as Root
	if (extras) nameExtras(tree)
	return { tree, isDoubtful: repairNativeTree(tree, safe) }
}
