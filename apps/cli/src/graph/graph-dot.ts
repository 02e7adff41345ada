import { plain } from '../terminal/plain.ts'
import type { LinkGraph } from './link-graph.ts'

/**
 * Writes a graph in Graphviz's language DOT: nodes are named by URL and labelled with the title, pages and lists are dashed.
 *
 * @returns Lines that end with a line break.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */
export function graphDot({ nodes, edges }: LinkGraph): string {
	return [
		'digraph blog {',
		'\trankdir=LR',
		'\tnode [shape=box, style=rounded]',
		...nodes.map(({ url, title, kind }) => {
			const style = kind === 'post' ? '' : ', style="rounded,dashed"'
			return `\t${quoted(url)} [label=${label(title)}${style}]`
		}),
		...edges.map(({ from, to }) => `\t${quoted(from)} -> ${quoted(to)}`),
		'}',
		'',
	].join('\n')
}

function quoted(text: string): string {
	return `"${plain(text).replaceAll('"', '\\"')}"`
}

/** In labels `\N` is the name of the node and `&lt;` an entity. */
function label(title: string): string {
	return quoted(title.replaceAll('\\', '\\\\').replaceAll('&', '&amp;'))
}
