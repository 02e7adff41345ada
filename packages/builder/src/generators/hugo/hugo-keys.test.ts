import { expect, it } from 'vitest'
import { hugoKeys } from './hugo-keys.ts'

it('names the keys that a setting comes from, as written', () => {
	const raw = {
		baseURL: 'https://example.com/',
		Title: 'Notes',
		params: { ShowToc: true, TocOpen: true, author: 'Ann', other: 1 },
		pagination: { pagerSize: 7 },
		buildDrafts: true,
	}
	expect(Object.fromEntries(hugoKeys(raw))).toMatchObject({
		url: ['baseURL'],
		title: ['Title'],
		toc: ['params.ShowToc', 'params.TocOpen'],
		author: ['params.author'],
		pageSize: ['pagination.pagerSize'],
		drafts: ['buildDrafts'],
	})
})
