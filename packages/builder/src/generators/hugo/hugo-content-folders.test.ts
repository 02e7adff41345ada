import { expect, it } from 'vitest'
import { configValues } from '../config-values.ts'
import { hugoContentFolders } from './hugo-content-folders.ts'

const of = (folders: Readonly<Record<string, string | undefined>>) => {
	const said = Object.entries(folders).map(([key, contentdir]) => ({
		key,
		own: configValues({ contentdir }),
	}))
	const found = hugoContentFolders('content', said, 'en')
	return {
		...found,
		unread: found.unread.map(({ setting }) => setting),
		nested: found.nested.map(({ language, outer }) => [language, outer.folder, ...outer.languages]),
	}
}

it.each([
	[
		'in the content folder',
		{ en: undefined, de: 'content/german/' },
		{ en: '', de: '/content/german' },
		{ nested: [['de', 'content', 'en']] },
	],
	['beside it', { en: undefined, de: './content.de/' }, { en: '', de: '/content.de' }],
	[
		'where two share one',
		{ en: undefined, fr: undefined, de: 'content-de' },
		{ en: '', fr: '', de: '/content-de' },
	],
	[
		'where two share another one',
		{ en: undefined, fr: 'i18n/x', de: 'i18n/x' },
		{ en: '', fr: '/i18n/x', de: '/i18n/x' },
		{ unread: ['languages.de.contentDir'] },
	],
	[
		'in those of two others',
		{ en: undefined, fr: 'content/fr', de: 'content/fr/de' },
		{ en: '', fr: '/content/fr', de: '/content/fr/de' },
		{
			nested: [
				['fr', 'content', 'en'],
				['de', 'content', 'en', 'fr'],
			],
		},
	],
	[
		'below another parent',
		{ en: undefined, de: 'i18n/de/content' },
		{ en: '', de: '/i18n/de/content' },
	],
	['where none has one of its own', { en: undefined, it: undefined }, { en: '', it: '' }],
])('finds folders of languages %s', (_, folders, languageFolders, told: object = {}) => {
	expect(of(folders)).toEqual({ languageFolders, unread: [], nested: [], ...told })
})

it('takes the folder of the default language for that of the content', () => {
	expect(of({ en: 'content/en', de: 'translations/de', fr: undefined })).toEqual({
		content: 'content/en',
		languageFolders: { en: '', de: '/translations/de', fr: '/content' },
		unread: [],
		nested: [['en', 'content', 'fr']],
	})
	expect(of({ en: 'all', de: 'all' })).toEqual({
		content: 'all',
		languageFolders: { en: '', de: '/all' },
		unread: ['languages.de.contentDir'],
		nested: [],
	})
})

it('shares no folder that the site says for all', () => {
	expect(of({ en: 'content', de: 'content' })).toEqual({
		languageFolders: { en: '', de: '' },
		unread: [],
		nested: [],
	})
})

it.each(['../de', '/de', 'content/../../de'])('tells of one outside of the site: %s', (de) => {
	expect(of({ en: undefined, de })).toEqual({
		languageFolders: { en: '', de: '' },
		unread: ['languages.de.contentDir'],
		nested: [],
	})
})
