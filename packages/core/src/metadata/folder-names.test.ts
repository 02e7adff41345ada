import { expect, it } from 'vitest'
import { folderName, withFolderNames } from './folder-names.ts'

it.each([
	['src', 'src'],
	['./src', 'src'],
	['src/', 'src'],
	['./src//', 'src'],
	['././src/./posts', 'src/posts'],
	['src//posts', 'src/posts'],
	['src\\posts\\', 'src/posts'],
	['.', ''],
	['./', ''],
	['', ''],
	['../src/', '../src'],
	['src/../posts', 'src/../posts'],
	['/src/', '/src'],
	['/', '/'],
	['.hidden/', '.hidden'],
])('%j is the folder %j', (written, name) => expect(folderName(written)).toBe(name))

it('gives every folder of options one spelling, and leaves the rest to who checks it', () => {
	const options = {
		content: './src/',
		assetFolders: ['src//assets', 1],
		languageFolders: { en: './en/', de: '/content-de/', fr: './', es: '', it: 1 },
		urls: { like: 'jekyll', collectionsFolder: './all/' },
		title: './',
	}
	expect(withFolderNames(options)).toEqual({
		content: 'src',
		assetFolders: ['src/assets', 1],
		languageFolders: { en: 'en', de: '/content-de', fr: '.', es: '', it: 1 },
		urls: { like: 'jekyll', collectionsFolder: 'all' },
		title: './',
	})
	expect(withFolderNames({ content: 1, assetFolders: 'a/', languageFolders: null })).toEqual({
		content: 1,
		assetFolders: 'a/',
		languageFolders: null,
	})
})
