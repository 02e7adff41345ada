import { expect, it } from 'vitest'
import { hugoConfig } from './hugo-config.ts'

const pagesOf = (site: object, en: object, fr: object = {}) => {
	const { config, unread } = hugoConfig({ ...site, languages: { en, fr, de: {} } })
	expect(unread).toEqual([])
	const { pageSize, lists: { path, firstPage } = {}, languages = [] } = config
	const others = Array.isArray(languages) ? {} : (languages as Record<string, object>)
	return [{ pageSize, path, firstPage }, others.fr, others.de].map((one) =>
		Object.fromEntries(
			Object.entries(one ?? {}).filter(
				([key, value]) => /^(?:pageSize|path|firstPage|lists)$/.test(key) && value !== undefined,
			),
		),
	)
}

it('takes what a language says of pages in place of all that the site says', () => {
	const site = { pagination: { pagerSize: 2, path: 'seite', disableAliases: true } }
	expect(pagesOf(site, {})).toEqual([{ pageSize: 2, path: 'seite', firstPage: false }, {}, {}])
	expect(pagesOf(site, {}, { pagination: { pagerSize: 3 } })[1]).toEqual({
		pageSize: 3,
		lists: { path: 'page', firstPage: true },
	})
	expect(pagesOf(site, {}, { pagination: { path: 'leaf', disableAliases: true } })[1]).toEqual({
		pageSize: 10,
		lists: { path: 'leaf' },
	})
	expect(pagesOf(site, { pagination: { pagerSize: 4 } })).toEqual([
		{ pageSize: 4 },
		...[0, 1].map(() => ({ pageSize: 2, lists: { path: 'seite', firstPage: false } })),
	])
})
