import { includer } from '@blog/core/node'
import { expect, it } from 'vitest'
import { withoutMounts } from './hugo-mounts.ts'

const read = (...mounts: object[]) => withoutMounts({ title: 'T', module: { mounts } })

it('reads whole folders of content and of static files, and of content in a language', () => {
	const { root, unread } = read(
		{ source: 'docs', target: 'content' },
		{ source: 'files/', target: 'static' },
		{ source: 'docs/fr', target: 'content', lang: 'fr' },
		{ source: 'docs/de', target: 'content', sites: { matrix: { languages: ['de'] } } },
		{ source: 'node_modules', target: 'assets' },
		{ source: 'x', target: 'layouts/partials' },
	)
	expect(unread).toEqual([])
	expect(root).toMatchObject({
		title: 'T',
		contentdir: 'docs',
		staticdir: ['files'],
		languages: { fr: { contentdir: 'docs/fr' }, de: { contentdir: 'docs/de' } },
	})
})

it('leaves what says nothing', () => {
	const { root } = withoutMounts({ contentdir: 'x' })
	expect(root).toEqual({ contentdir: 'x' })
})

it.each([
	[{ source: 'a', target: 'content/a' }],
	[{ source: 'a', target: 'static', lang: ['en', 'fr'] }],
])('tells %j', (mount) => {
	expect(read(mount).unread).toMatchObject([{ setting: 'module.mounts: a' }])
})

it('knows which one it tells', () => {
	const { unread } = read(
		{ source: 'docs', target: 'content' },
		{ source: 'x', target: 'layouts' },
		...['a', 'b'].map((source) => ({ source, target: `content/${source}` })),
	)
	expect(unread.map(({ path }) => path)).toEqual([
		['module', 'mounts', '2'],
		['module', 'mounts', '3'],
	])
})

it('takes all languages for none', () => {
	const sites = { matrix: { languages: ['**'] } }
	expect(read({ source: 'docs', target: 'content', sites })).toMatchObject({
		root: { contentdir: 'docs' },
		include: [],
	})
})

it('reads a part in its own place, and nothing else of what mounts stand for', () => {
	const { include, lost, unread } = read({ source: './content/a', target: 'content/a/' })
	expect({ lost, unread }).toEqual({ lost: [], unread: [] })
	const isShown = includer(include)
	expect(['content/a/b.md', 'content/c.md', 'static/x'].map(isShown)).toEqual([true, false, true])
	expect(read({ source: 'docs', target: 'content/docs' }).lost).toEqual(['docs'])
})
