import { describe, expect, it } from 'vitest'
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

	it('marks drafts by their folder', () => {
		expect(readContentPath('_drafts/a.md', []).isDraft).toBe(true)
	})
})
