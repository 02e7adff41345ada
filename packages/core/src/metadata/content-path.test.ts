import { describe, expect, it } from 'vitest'
import { contentFolders } from './content-folders.ts'
import { readContentPath } from './content-path.ts'

describe('readContentPath', () => {
	it('reads a plain file', () => {
		expect(readContentPath('posts/hello.md', [])).toMatchObject({
			id: 'posts/hello',
			section: 'posts',
			name: 'hello',
		})
	})

	it('reads a page bundle by its folder', () => {
		expect(readContentPath('posts/hello/index.md', [])).toMatchObject({
			id: 'posts/hello',
			name: 'hello',
			folders: ['posts'],
			isBundle: true,
		})
	})

	it('reads the page of a section', () => {
		expect(readContentPath('posts/_index.md', [])).toMatchObject({
			id: 'posts',
			isList: true,
			folders: ['posts'],
		})
	})

	it('takes the date out of a file name and out of a bundle', () => {
		expect(readContentPath('_posts/2012-01-05-hello.markdown', [])).toMatchObject({
			name: 'hello',
			date: { date: '2012-01-05' },
			section: '',
		})
		expect(readContentPath('2012-01-05-hello/index.md', [])).toMatchObject({
			name: 'hello',
			date: { date: '2012-01-05' },
		})
	})

	it('takes a date out that does not exist, and says so', () => {
		expect(readContentPath('posts/2017-02-29-hello.md', [])).toMatchObject({
			id: 'posts/2017-02-29-hello',
			name: 'hello',
			date: { written: '2017-02-29', problem: '2017-02-29 does not exist' },
		})
	})

	it('knows a language only where it is one of the blog', () => {
		expect(readContentPath('a.fr.md', ['fr'])).toMatchObject({
			name: 'a',
			language: 'fr',
			id: 'a.fr',
		})
		expect(readContentPath('a.fr.md', [])).toMatchObject({ name: 'a.fr' })
		expect(readContentPath('index.fr.md', ['fr'])).toMatchObject({ name: 'index' })
	})

	it('knows the folder of a language, and what its files have in common with others', () => {
		const folders = contentFolders('', { languages: ['fr'], languageFolders: { en: 'english' } })
		const read = (path: string) => readContentPath(path, ['fr'], 'UTC', folders)
		expect(read('fr/posts/a.md')).toMatchObject({
			id: 'fr/posts/a',
			key: 'posts/a',
			folders: ['posts'],
			section: 'posts',
			language: 'fr',
		})
		expect(read('English/posts/a/index.md')).toMatchObject({ key: 'posts/a', language: 'en' })
		expect(read('fr/_index.md')).toMatchObject({ key: '_index/', isList: true, folders: [] })
		expect(read('posts/_index.fr.md').key).toBe(read('posts/_index.md').key)
		// A file of that name is no folder.
		expect(read('fr.md').language).toBeUndefined()
		expect(read('posts/fr/a.md').language).toBeUndefined()
	})

	it('marks drafts by their folder', () => {
		expect(readContentPath('_drafts/a.md', []).isDraft).toBe(true)
	})
})
