import { expect, it } from 'vitest'
import { configValues } from '../config-values.ts'
import { hugoContentFolders } from './hugo-content-folders.ts'

const of = (folders: Readonly<Record<string, string | undefined>>) => {
	const said = Object.entries(folders).map(([key, contentdir]) => ({
		key,
		own: configValues({ contentdir }),
	}))
	const found = hugoContentFolders('content', said, 'en')
	return { ...found, unread: found.unread.map(({ setting }) => setting) }
}

it.each([
	['in the content folder', { en: undefined, de: 'content/german/' }, { de: '/content/german' }],
	['beside it', { en: undefined, de: './content.de/' }, { de: '/content.de' }],
	[
		'where two share one',
		{ en: undefined, fr: undefined, de: 'content-de' },
		{ de: '/content-de' },
	],
	[
		'where two share another one',
		{ en: undefined, fr: 'i18n/x', de: 'i18n/x' },
		{ fr: '/i18n/x', de: '/i18n/x' },
	],
	['below another parent', { en: undefined, de: 'i18n/de/content' }, { de: '/i18n/de/content' }],
])('finds folders of languages %s', (_, folders, languageFolders) => {
	expect(of(folders)).toEqual({ languageFolders, unread: [] })
})

it('takes the folder of the default language for that of the content', () => {
	expect(of({ en: 'content/en', de: 'translations/de', fr: undefined })).toEqual({
		content: 'content/en',
		languageFolders: { de: '/translations/de', fr: '/content' },
		unread: [],
	})
	expect(of({ en: 'all', de: 'all' })).toEqual({ content: 'all', unread: [] })
})

it.each(['../de', '/de', 'content/../../de'])('tells of one outside of the site: %s', (de) => {
	expect(of({ en: undefined, de })).toEqual({ unread: ['languages.de.contentDir'] })
})
