import { attributesOf, type BlockMark, blockMarks } from './block-marks.ts'

/**
 * Leaves out the blocks of Gutenberg that WordPress, or its plug-in Block Visibility, shows to nobody, with all that is in them.
 *
 * @param hidden Told the name of each.
 * @see https://developer.wordpress.org/reference/functions/wp_render_block_visibility_support/
 * @see https://github.com/ndiego/block-visibility `includes/frontend/visibility-tests/hide-block.php`
 */
export function withoutHiddenBlocks(text: string, hidden: (name: string) => void): string {
	if (!text.includes('"blockVisibility"')) return text
	let kept = ''
	let from = 0
	let open: { readonly name: string; depth: number } | undefined
	for (const mark of blockMarks(text)) {
		const { start, end, name, closes, isSingle } = mark
		if (open === undefined) {
			if (closes || !isHidden(mark)) continue
			hidden(name)
			kept += text.slice(from, start)
			from = end
			if (!isSingle) open = { name, depth: 1 }
		} else if (name === open.name && !isSingle) {
			open.depth += closes ? -1 : 1
			if (open.depth > 0) continue
			from = end
			open = undefined
		}
	}
	// One that does not end hides all that follows.
	return open === undefined ? kept + text.slice(from) : kept
}

function isHidden(mark: BlockMark): boolean {
	if (!mark.json.includes('"blockVisibility"')) return false
	const attributes = attributesOf(mark)
	if (attributes === undefined)
		return /"blockVisibility"\s*:\s*false|"hideBlock"\s*:\s*true/.test(mark.json)
	const { metadata, blockVisibility } = attributes as {
		metadata?: { blockVisibility?: unknown } | null
		blockVisibility?: { hideBlock?: unknown } | null
	}
	return metadata?.blockVisibility === false || blockVisibility?.hideBlock === true
}
