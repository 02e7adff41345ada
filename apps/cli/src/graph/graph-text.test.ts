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

	it('fits a terminal of 40 columns, where what one copies stands below and whole', () => {
		const title = 'A title that is longer than a line of 40 columns'
		const graph = {
			nodes: [node('long-address-of-a', 'post', title), node('b'), node('%C3%A4')],
			edges: [
				{ from: '/long-address-of-a/', to: '/b/' },
				{ from: '/b/', to: '/long-address-of-a/' },
			],
			orphans: ['/%C3%A4/'],
		}
		expect(graphText(graph, { width: 40 })).toBe(`2 links between 3 posts, 1 orphan

A title that is longer than a line of 4…
  /long-address-of-a/
  → B  /b/

B  /b/
  → A title that is longer than a line …
    /long-address-of-a/

Orphans: nobody links to them, and they
link to nobody
  %C3%A4  /ä/
`)
	})

	it('lets no title steer the terminal', () => {
		const graph = { nodes: [node('a', 'post', '\u001b[2J')], edges: [], orphans: ['/a/'] }
		expect(graphText(graph)).not.toContain('\u001b')
		expect(graphText(graph, { color: true })).not.toContain('\u001b[2J')
	})
})
