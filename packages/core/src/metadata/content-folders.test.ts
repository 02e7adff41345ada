import { expect, it } from 'vitest'
import { contentFolders, outermostFolders, placeInContent } from './content-folders.ts'

const contents = contentFolders('content', {
	languages: ['fr', 'de', 'es'],
	languageFolders: { de: '/content-de', es: '/content/es/pages', fr: 'french' },
})
const placeOf = (file: string) => {
	const { folder, language, path } = placeInContent(file, contents)
	return [folder, language, path]
}

it.each([
	['content/posts/a.md', 'content', undefined, 'posts/a.md'],
	['content/French/posts/a.md', 'content/French', 'fr', 'posts/a.md'],
	['content/en/a.md', 'content/en', 'en', 'a.md'],
	['content-de/posts/a.md', 'content-de', 'de', 'posts/a.md'],
	['content/es/pages/a.md', 'content/es/pages', 'es', 'a.md'],
	['content/es/a.md', 'content', undefined, 'es/a.md'],
	['content-fr/a.md', '', undefined, 'content-fr/a.md'],
])('%s lies in %s', (file, ...place) => {
	expect(placeOf(file)).toEqual(place)
})

it('knows what to list: no folder twice', () => {
	expect(outermostFolders(contents)).toEqual(['content', 'content-de'])
	expect(outermostFolders(contentFolders('', { languages: ['fr'] }))).toEqual([''])
	const around = contentFolders('content/en', {
		languages: ['fr', 'de'],
		languageFolders: { fr: '/content', de: '/content/de' },
	})
	expect(outermostFolders(around)).toEqual(['content'])
	expect(placeInContent('content/en/a.md', around)).toMatchObject({ path: 'a.md' })
	expect(placeInContent('content/de/a.md', around)).toMatchObject({ path: 'a.md', language: 'de' })
	expect(placeInContent('content/a.md', around)).toMatchObject({ path: 'a.md', language: 'fr' })
})

it('takes no folder for that of a language that has none', () => {
	const one = contentFolders('content', { languages: ['fr'], languageFolders: { en: '', fr: '' } })
	expect(one).toEqual([{ folder: 'content', above: 8 }])
})

it('knows which languages share a folder', () => {
	const folders = contentFolders('content/german', {
		language: 'de',
		languages: ['pt-br', 'fr', 'it', 'en'],
		languageFolders: { de: '', 'pt-br': '/content/german', fr: '/x', it: '/x', en: '' },
	})
	expect(placeInContent('content/german/a.md', folders).others).toEqual(['pt-br'])
	expect(placeInContent('x/a.md', folders)).toMatchObject({ language: 'fr', others: ['it'] })
})

it('is one folder if there is one language', () => {
	expect(contentFolders('content', { languageFolders: { fr: '/fr' } })).toEqual([
		{ folder: 'content', above: 8 },
	])
})

it('knows the folder of an only language that is said to have one', () => {
	const folders = contentFolders('content', { languageFolders: { en: 'english' } })
	expect(placeInContent('content/english/a.md', folders)).toMatchObject({ path: 'a.md' })
	expect(placeInContent('content/b/a.md', folders)).toMatchObject({ path: 'b/a.md' })
})
