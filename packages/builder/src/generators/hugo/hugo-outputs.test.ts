import { expect, it } from 'vitest'
import { configValues } from '../config-values.ts'
import { hugoOutputs } from './hugo-outputs.ts'

const read = (config: object) => hugoOutputs(configValues(config))

it('has nothing to say of a site that says nothing', () => {
	expect(read({})).toEqual({ without: undefined, feed: {}, unread: [] })
})

it('leaves out kinds', () => {
	const all = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', 404]
	expect(read({ disablekinds: all })).toEqual({
		without: ['home', 'section', 'taxonomy', 'term', 'feed', 'sitemap', 'robots', 'not-found'],
		feed: {},
		unread: [],
	})
	expect(read({ disablekinds: ['page'] }).unread).toMatchObject([{ setting: 'disableKinds: page' }])
})

it('gives feeds to lists with RSS', () => {
	expect(read({ outputs: { home: ['HTML', 'RSS', 'JSON'], section: ['html'] } })).toEqual({
		without: undefined,
		feed: { lists: ['home', 'taxonomy', 'term'] },
		unread: [],
	})
})

it('calls feeds what they are called', () => {
	expect(read({ outputformats: { rss: { basename: 'feed' } } }).feed).toEqual({
		listFile: 'feed.xml',
		files: { rss: 'feed.xml' },
	})
})

it('tells formats that are not made, and pages that are not to be', () => {
	expect(
		read({ outputs: { page: ['HTML', 'AMP', 'RSS'], term: ['RSS'] } }).unread.map(
			({ setting }) => setting,
		),
	).toEqual(['outputs.term', 'outputs.page: amp', 'outputs.page: rss'])
})
