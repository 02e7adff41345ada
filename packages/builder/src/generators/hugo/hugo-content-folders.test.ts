import { expect, it } from 'vitest'
import { configValues } from '../config-values.ts'
import { hugoContentFolders } from './hugo-content-folders.ts'

const of = (folders: Readonly<Record<string, string | undefined>>) => {
	const said = Object.entries(folders).map(([key, contentdir]) => ({
		key,
		own: configValues({ contentdir }),
	}))
	const found = hugoContentFolders('content', said, folders.en)
	return { ...found, unread: found.unread.map(({ setting }) => setting) }
}

it('finds folders of languages in the content folder', () => {
	expect(of({ en: undefined, de: 'content/german/' })).toEqual({
		languageFolders: { de: 'german' },
		unread: [],
	})
})

it('finds those beside it, and takes nothing else there for content', () => {
	const { others = '', ...found } = of({ en: undefined, de: 'content.de/' })
	expect(found).toEqual({
		content: '',
		languageFolders: { en: 'content', de: 'content.de' },
		unread: [],
	})
	const isOther = (path: string) => new RegExp(others, 'u').test(path)
	const inside = ['/content', '/content/a.md', '/content.de/posts/a.md']
	const outside = ['/themes', '/README.md', '/content.fr/a.md', '/contents/a.md', '/contentXde']
	expect(inside.filter(isOther)).toEqual([])
	expect(outside.filter((path) => !isOther(path))).toEqual([])
})

it('finds those in another folder', () => {
	expect(of({ en: 'i18n/content/en', de: './i18n/content/de' })).toMatchObject({
		content: 'i18n/content',
		languageFolders: { en: 'en', de: 'de' },
		unread: [],
	})
})

it.each([
	[{ en: undefined, de: 'other/de' }],
	[{ en: undefined, de: '../de' }],
	[{ en: undefined, de: '/de' }],
])('tells of others: %j', (folders) => {
	expect(of(folders).unread).toEqual(['languages.de.contentDir'])
})
