import { expect, it } from 'vitest'
import { graphDot } from './graph-dot.ts'

it('quotes what DOT would understand in titles', () => {
	const node = { file: 'a.md', linksIn: 0, linksOut: 0 }
	const graph = {
		nodes: [
			{ ...node, url: '/a/', kind: 'post' as const, title: 'A "quoted" \\N &lt; \n end' },
			{ ...node, url: '/b/', kind: 'page' as const, title: 'B\\' },
		],
		edges: [{ from: '/a/', to: '/b/' }],
		orphans: [],
	}
	expect(graphDot(graph)).toBe(String.raw`digraph blog {
	rankdir=LR
	node [shape=box, style=rounded]
	"/a/" [label="A \"quoted\" \\N &amp;lt;   end"]
	"/b/" [label="B\\", style="rounded,dashed"]
	"/a/" -> "/b/"
}
`)
})
