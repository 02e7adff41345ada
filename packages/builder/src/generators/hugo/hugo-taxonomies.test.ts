import { expect, it } from 'vitest'
import { hugoTaxonomies } from './hugo-taxonomies.ts'

it('has tags and categories where the site says nothing, and says nothing of what is so anyway', () => {
	expect(hugoTaxonomies(undefined, undefined, [])).toEqual({ series: false, authors: false })
	const all = { tag: 'tags', category: 'categories', series: 'series', author: 'authors' }
	expect(hugoTaxonomies(all, undefined, [])).toBeUndefined()
})

it('knows further ones, other words, and that what is not said is not there', () => {
	expect(hugoTaxonomies({ tag: 'topics', person: 'People' }, undefined, [])).toEqual({
		tags: 'topics',
		categories: false,
		series: false,
		authors: false,
		People: 'People',
	})
})

it('has words of each language; what is said of the site holds for languages that say nothing', () => {
	const english = { tag: 'tags', category: 'categories' }
	expect(
		hugoTaxonomies({ tag: 'labels' }, english, [
			['en', english],
			['fr', { tag: 'FRtags', category: 'FRcategories' }],
			['de', undefined],
		]),
	).toEqual({
		tags: { en: 'tags', fr: 'FRtags', de: 'labels' },
		categories: { en: 'categories', fr: 'FRcategories', de: false },
		series: false,
		authors: false,
	})
})
