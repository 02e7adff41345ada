import { blocksOf } from '@blog/core'
import type { Nodes } from 'mdast'

/** Makes one node of each block of HTML that has formulas in it, which are written there as in Markdown. */
export function wholeHtml(nodes: readonly Nodes[]): readonly Nodes[] {
	return blocksOf(nodes).map((block): Nodes => {
		const [node, ...others] = block
		if (node && others.length === 0) return node
		return { type: 'html', value: block.map(written).join('') }
	})
}

function written(part: Nodes): string {
	if (!('value' in part)) return ''
	return part.type === 'html' ? part.value : `$${part.value}$`
}
