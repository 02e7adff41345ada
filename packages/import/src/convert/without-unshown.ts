import { withoutDisabledCalls } from './without-disabled-calls.ts'
import { withoutHiddenBlocks } from './without-hidden-blocks.ts'

/**
 * A text of WordPress without what its site shows to nobody: hidden blocks, and rows that a page builder does not show.
 *
 * @param hidden Told how each is called there: `wp:group`, `[vc_row]`.
 */
export function withoutUnshown(text: string, hidden: (name: string) => void): string {
	return withoutDisabledCalls(
		withoutHiddenBlocks(text, (name) => hidden(`wp:${name}`)),
		(name) => hidden(`[${name}]`),
	)
}
