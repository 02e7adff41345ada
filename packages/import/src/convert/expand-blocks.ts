import { attributesOf, type BlockMark, blockMarks } from './block-marks.ts'
import { escapeHtml } from './escape-html.ts'

/** Longest text that blocks may add to a post, in UTF-16 code units. */
const LONGEST = 1 << 22

/**
 * Fills in blocks of Gutenberg that name what they show: a reusable block by its id, a profile elsewhere by its address. One level deep,
 * so that no block can hold itself.
 *
 * @param block Gives the text of a reusable block; `undefined` if the export does not have it.
 */
export function expandBlocks(text: string, block: (id: string) => string | undefined): string {
	if (!/wp:(?:core\/)?(?:block|social-link)\s/.test(text)) return text
	let rest = LONGEST
	let result = ''
	let at = 0
	for (const mark of blockMarks(text)) {
		const id = blockNamed(mark)
		const made = id === undefined ? linkTo(mark) : block(id)
		if (made === undefined || made.length > rest) continue
		rest -= made.length
		result += text.slice(at, mark.start) + made
		at = mark.end
	}
	return result + text.slice(at)
}

/** Ids of the reusable blocks that a text shows; each once. */
export function blocksNamedIn(text: string): readonly string[] {
	if (!/wp:(?:core\/)?block\s/.test(text)) return []
	return [...new Set([...blockMarks(text)].flatMap((mark) => blockNamed(mark) ?? []))]
}

function blockNamed(mark: BlockMark): string | undefined {
	if (mark.name !== 'block' || mark.closes) return undefined
	return String(attributesOf(mark)?.ref)
}

/** It stands in a list. */
function linkTo(mark: BlockMark): string | undefined {
	if (mark.name !== 'social-link' || !mark.isSingle) return undefined
	const { url, label, service } = attributesOf(mark) ?? {}
	if (typeof url !== 'string') return undefined
	const name = [label, service].find((one) => typeof one === 'string' && one !== '') ?? url
	return `<li><a href="${escapeHtml(url)}">${escapeHtml(String(name))}</a></li>`
}
