const mark = /<!--\s*(\/)?wp:([a-z][\w/-]*)\s+(?:(\{[\s\S]*?\})\s*)?(\/)?-->/g

/**
 * Leaves out the blocks of Gutenberg that WordPress shows to nobody, with all that is in them.
 *
 * @param hidden Told the name of each.
 * @see https://developer.wordpress.org/reference/functions/wp_render_block_visibility_support/
 */
export function withoutHiddenBlocks(text: string, hidden: (name: string) => void): string {
	if (!text.includes('"blockVisibility"')) return text
	let kept = ''
	let from = 0
	let open: { readonly name: string; depth: number } | undefined
	for (const {
		0: whole,
		1: closes,
		2: name = '',
		3: attributes,
		4: isSingle,
		index,
	} of text.matchAll(mark)) {
		if (open === undefined) {
			if (closes || !isHidden(attributes)) continue
			hidden(name)
			kept += text.slice(from, index)
			from = index + whole.length
			if (!isSingle) open = { name, depth: 1 }
		} else if (name === open.name && !isSingle) {
			open.depth += closes ? -1 : 1
			if (open.depth > 0) continue
			from = index + whole.length
			open = undefined
		}
	}
	// One that does not end hides all that follows.
	return open === undefined ? kept + text.slice(from) : kept
}

function isHidden(attributes = ''): boolean {
	if (!attributes.includes('"blockVisibility"')) return false
	try {
		const { metadata } = JSON.parse(attributes) as { metadata?: { blockVisibility?: unknown } }
		return metadata?.blockVisibility === false
	} catch {
		return /"blockVisibility"\s*:\s*false/.test(attributes)
	}
}
