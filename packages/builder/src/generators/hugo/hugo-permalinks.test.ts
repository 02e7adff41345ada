import { expect, it } from 'vitest'
import { hugoPermalinks } from './hugo-permalinks.ts'

const posts = '/{posts,posts/**}'

it('reads patterns by kind and section, and older ones, which are of pages and terms', () => {
	const { rules, problems } = hugoPermalinks({
		Permalinks: {
			page: { posts: '/:year/:slug/', '/': '/:title/' },
			section: { posts: '/writing/' },
			term: { tags: '/topic/:slug/' },
			notes: '/n/:slug/',
		},
	})
	expect(problems).toEqual([])
	expect(rules).toEqual([
		{ target: { kind: 'page', path: posts }, pattern: '/:year/:slug/' },
		{ target: { kind: 'page', path: '/*' }, pattern: '/:title/' },
		{ target: { kind: 'section', path: posts }, pattern: '/writing/' },
		{ target: { kind: 'term', path: '/{tags,tags/**}' }, pattern: '/topic/:slug/' },
		{ target: { kind: 'page', path: '/{notes,notes/**}' }, pattern: '/n/:slug/' },
		{ target: { kind: 'term', path: '/{notes,notes/**}' }, pattern: '/n/:slug/' },
	])
})

it('reads rules, and those of a language', () => {
	const { rules } = hugoPermalinks({
		permalinks: [{ pattern: '/x/:slug/', target: { path: '/a/**' } }, { pattern: '/:slug/' }],
		languages: { de: { permalinks: { page: { posts: '/artikel/:slug/' } } }, en: {} },
	})
	expect(rules).toEqual([
		{ target: { language: 'de', kind: 'page', path: posts }, pattern: '/artikel/:slug/' },
		{ target: { language: '{en}', path: '/a/**' }, pattern: '/x/:slug/' },
		{ target: { language: '{en}' }, pattern: '/:slug/' },
	])
})

it('has none of the site in languages that say some, or that there are none', () => {
	const rules = (languages: object) =>
		hugoPermalinks({ permalinks: { term: { tags: '/t/:slug/' } }, languages }).rules?.map(
			({ target }) => target?.language,
		)
	expect(rules({ en: {}, fr: { title: 'F' } })).toEqual([undefined])
	expect(rules({ en: {}, fr: { Permalinks: {} }, de: {} })).toEqual(['{en,de}'])
	expect(rules({ fr: { permalinks: { section: { a: '/b/' } } } })).toEqual(['fr', '{}'])
})

it('says what it does not understand', () => {
	const { rules, problems } = hugoPermalinks({
		permalinks: { home: { '/': '/start/' }, page: { a: 1 } },
	})
	expect(rules).toBeUndefined()
	expect(problems).toEqual([
		{
			path: ['permalinks', 'home'],
			message: expect.stringContaining('`permalinks.home`') as unknown,
		},
	])
})
