import type { Expanded } from '../expanded.ts'
import { takeOut } from '../take-out.ts'
import { applyAttributes } from './apply-attributes.ts'
import { applyCodeOptions } from './code-options.ts'
import { findKramdown } from './find-kramdown.ts'
import { namedLists } from './named-lists.ts'
import { renameElements } from './rename-elements.ts'
import type { KramdownOptions } from './rule.ts'
import { withoutHeads } from './without-heads.ts'

/**
 * Takes out of a text what kramdown has and Markdown has not: attributes, formulas, blocks of HTML, extensions, abbreviations.
 *
 * @param from Where the body begins.
 */
export function expandKramdown(
	source: string,
	from: number,
	options: KramdownOptions = {},
): Expanded {
	const parts = takeOut(source, () => findKramdown(source, from, options))
	return {
		text: parts?.text ?? source,
		diagnostics: [],
		finish(tree) {
			parts?.finish(tree)
			withoutHeads(tree)
			renameElements(tree)
			applyAttributes(tree, namedLists(tree))
			applyCodeOptions(tree)
		},
	}
}
