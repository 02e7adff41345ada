import { describe, expect, it } from 'vitest'
import { graphText } from './graph-text.ts'

const node = (name: string, kind: 'post' | 'page' = 'post', title = name.toUpperCase()) => ({
	url: `/${name}/`,
	title,
	kind,
	file: `${name}.md`,
	linksIn: 0,
	linksOut: 0,
})

describe('graphText', () => {
	it('groups links by who links, and names the orphans', () => {
		const graph = {
			nodes: [node('a'), node('b'), node('c'), node('about', 'page')],
			edges: [
				{ from: '/a/', to: '/b/' },
				{ from: '/a/', to: '/about/' },
				{ from: '/about/', to: '/b/' },
			],
			orphans: ['/c/'],
		}
		expect(graphText(graph)).toBe(`3 links between 3 posts and 1 page, 1 orphan

A  /a/
  → B  /b/
  → ABOUT (page)  /about/

ABOUT (page)  /about/
  → B  /b/

Orphans: nobody links to them, and they link to nobody
  C  /c/
`)
	})

	it('lets no title steer the terminal', () => {
		const graph = { nodes: [node('a', 'post', '\u001b[2J')], edges: [], orphans: ['/a/'] }
		expect(graphText(graph)).not.toContain('\u001b')
		expect(graphText(graph, { color: true })).not.toContain('\u001b[2J')
	})
})
