import { expect, it } from 'vitest'
import { configValues } from '../config-values.ts'
import { jekyllArchives } from './jekyll-archives.ts'

const read = (archives: unknown) => jekyllArchives(configValues({ 'jekyll-archives': archives }))
const of = (kind: string, pattern: string) => ({
	target: { kind: 'term', path: `/${kind}/**` },
	pattern,
})

it.each([
	[undefined, undefined],
	[{ permalinks: { tag: '/t/:name/' } }, undefined],
	[{ enabled: ['tags'] }, [of('tags', '/tag/:slug/')]],
	[{ enabled: ['tags'], permalinks: { tag: '/blog/t/:name/' } }, [of('tags', '/blog/t/:slug/')]],
	[
		{ enabled: 'all', permalinks: { category: '/topics/:name/list/' } },
		[of('tags', '/tag/:slug/'), of('categories', '/topics/:slug/list/')],
	],
])('puts lists of terms where %j does', (archives, permalinks) => {
	expect(read(archives).permalinks).toEqual(permalinks)
})

it.each(['/t/:name.html', '/t/:name', '/:type/:name/', '/t/'])(
	'tells where `%s` puts what',
	(tag) => {
		expect(read({ enabled: ['tags'], permalinks: { tag } })).toMatchObject({
			permalinks: undefined,
			unread: [{ setting: 'jekyll-archives.permalinks.tag' }],
		})
	},
)

it('tells that years and months have no list of their own', () => {
	expect(read({ enabled: ['year', 'month'] }).unread).toMatchObject([
		{ setting: 'jekyll-archives.enabled', why: 'there are no lists of posts of one year, month' },
	])
})
