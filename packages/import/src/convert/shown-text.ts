import type { ReusableBlock } from '../survey/reusable-block.ts'
import { expandBlocks } from './expand-blocks.ts'
import { withoutUnshown } from './without-unshown.ts'

/**
 * A text of WordPress as its site reads it: with the reusable blocks that it names, but for what the site shows to nobody, and for blocks that
 * are not for everybody.
 *
 * @param block A reusable block by its id; `undefined` if the export does not have it.
 * @param tell Told of each block that is left out, and why.
 */
export function shownText(
	text: string,
	block: (id: string) => ReusableBlock | undefined,
	tell: (name: string, fate: string) => void,
): string {
	const open = (id: string) => {
		const found = block(id)
		if (found?.left !== undefined) tell('wp:block', `${found.left}, and left out`)
		return found?.text
	}
	const shown = (one: string) =>
		withoutUnshown(one, (name) =>
			tell(name, 'it is hidden on its site, and left out with all that is in it'),
		)
	return shown(expandBlocks(shown(text), open))
}
