import { shownAddress } from '@blog/core'
import { plain } from '../terminal/plain.ts'
import { type Line, paintLine, sgr } from '../terminal/span.ts'
import { cut, textWidth } from '../terminal/text-width.ts'
import { wrapLine } from '../terminal/wrap-line.ts'
import type { GraphNode, LinkGraph } from './link-graph.ts'

/**
 * Writes a graph for people: every post or page that links to others with those below it, then the orphans.
 *
 * @param color Colour with ANSI escapes. Default false.
 * @param width Columns of the terminal. Default: lines are as long as they are.
 * @returns Lines that end with a line break.
 */
export function graphText(
	{ nodes, edges, orphans }: LinkGraph,
	{ color = false, width = Number.POSITIVE_INFINITY } = {},
): string {
	const dim = (text: string) => (color ? `\u001b[2m${text}\u001b[0m` : text)
	const byUrl = new Map(nodes.map((node) => [node.url, node]))
	const heading = (text: string) => wrapLine([{ text, style: [sgr.bold] }], width).map(painted)
	const painted = (line: Line) => paintLine(line, color)
	/** The address stands below its title if there is no room beside it. */
	const linesOf = (url: string, first = '', further = first) => {
		const title = nameOf(byUrl.get(url))
		const address = plain(shownAddress(url))
		const isFitting = textWidth(`${first}${title}  ${address}`) <= width
		if (isFitting) return [`${first}${title}  ${dim(address)}`]
		return [first + cut(title, width - textWidth(first)), `${further}${dim(address)}`]
	}
	const posts = nodes.filter(({ kind }) => kind === 'post').length
	const others = nodes.length - posts
	const between = `${counted(posts, 'post')}${others === 0 ? '' : ` and ${counted(others, 'page')}`}`

	const lines = heading(
		`${counted(edges.length, 'link')} between ${between}, ${counted(orphans.length, 'orphan')}`,
	)
	let source: string | undefined
	for (const { from, to } of edges) {
		if (from !== source) lines.push('', ...linesOf(from, '', '  '))
		source = from
		lines.push(...linesOf(to, '  → ', '    '))
	}
	if (orphans.length > 0)
		lines.push(
			'',
			...heading('Orphans: nobody links to them, and they link to nobody'),
			...orphans.flatMap((url) => linesOf(url, '  ', '    ')),
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
