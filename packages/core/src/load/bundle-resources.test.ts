import { describe, expect, it } from 'vitest'
import { contentFolders } from '../metadata/content-folders.ts'
import { bundleResources } from './bundle-resources.ts'

const find = (files: readonly string[], content = '', languages: readonly string[] = []) =>
	Object.fromEntries(bundleResources(files, languages, contentFolders(content)))

describe('bundleResources', () => {
	it('finds what is beside an index.md and below it, also another index', () => {
		const files = [
			...['c/a/index.md', 'c/a/notes.md', 'c/a/sub/b.md', 'c/a/sub/index.md', 'c/a/x/_index.md'],
			...['c/a.md', 'c/ab/c.md', 'c/_index.md', 'c/d/_index.md', 'c/d/e.md'],
		]
		expect(find(files, 'c')).toEqual({
			'c/a/notes.md': 'c/a/index.md',
			'c/a/sub/b.md': 'c/a/index.md',
			'c/a/sub/index.md': 'c/a/index.md',
			'c/a/x/_index.md': 'c/a/index.md',
		})
	})

	it('takes an index.md of the content folder for no bundle', () => {
		expect(find(['c/index.md', 'c/a.md', 'c/b/c.md'], 'c')).toEqual({})
		expect(find(['index.md', 'a.md', 'b/c.md'])).toEqual({})
	})

	it('takes an index in another language for the page that it is', () => {
		const files = ['a/index.md', 'a/index.fr.md', 'a/notes.fr.md']
		expect(find(files, '', ['fr'])).toEqual({ 'a/notes.fr.md': expect.stringMatching(/^a\/index/) })
		expect(find(files)).toEqual({ 'a/index.fr.md': 'a/index.md', 'a/notes.fr.md': 'a/index.md' })
	})

	it("leaves Jekyll's posts alone", () => {
		expect(find(['blog/index.md', 'blog/_posts/2012-01-05-a.md', 'blog/_drafts/b.md'])).toEqual({})
		expect(find(['_posts/a/index.md', '_posts/a/b.md'])).toEqual({
			'_posts/a/b.md': '_posts/a/index.md',
		})
	})
})
