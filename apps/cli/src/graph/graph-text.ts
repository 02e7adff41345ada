import { plain } from '../terminal/plain.ts'
import type { GraphNode, LinkGraph } from './link-graph.ts'

/**
 * Writes a graph for people: every post or page that links to others with those below it, then the orphans.
 *
 * @param color Colour with ANSI escapes. Default false.
 * @returns Lines that end with a line break.
 */
export function graphText({ nodes, edges, orphans }: LinkGraph, { color = false } = {}): string {
	const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text)
	const dim = (text: string) => (color ? `\u001b[2m${text}\u001b[0m` : text)
	const byUrl = new Map(nodes.map((node) => [node.url, node]))
	const line = (url: string) => `${nameOf(byUrl.get(url))}  ${dim(url)}`
	const posts = nodes.filter(({ kind }) => kind === 'post').length
	const others = nodes.length - posts
	const between = `${counted(posts, 'post')}${others === 0 ? '' : ` and ${counted(others, 'page')}`}`

	const lines = [
		bold(
			`${counted(edges.length, 'link')} between ${between}, ${counted(orphans.length, 'orphan')}`,
		),
	]
	let source: string | undefined
	for (const { from, to } of edges) {
		if (from !== source) lines.push('', line(from))
		source = from
		lines.push(`  → ${line(to)}`)
	}
	if (orphans.length > 0)
		lines.push(
			'',
			bold('Orphans: nobody links to them, and they link to nobody'),
			...orphans.map((url) => `  ${line(url)}`),
		)
	return `${lines.join('\n')}\n`
}

function nameOf(node: GraphNode | undefined): string {
	if (node === undefined) return ''
	return `${plain(node.title)}${node.kind === 'post' ? '' : ` (${node.kind})`}`
}

function counted(value: number, noun: string): string {
	return `${value} ${noun}${value === 1 ? '' : 's'}`
}
