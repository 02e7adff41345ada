import { contentFolders } from '@blog/core'
import { expect, it } from 'vitest'
import { hugoPath, withBranches } from './hugo-path.ts'

it.each([
	['content/posts/a.markdown', 'en', 'content', 'posts/a.md'],
	['posts/a.md', 'en', '', 'posts/a.md'],
	['content/posts/a/index.md', 'en', 'content', 'posts/a/index.md'],
	['content/posts/a.fr.md', 'fr', 'content', 'posts/a.fr.md'],
	['content/fr/posts/a/index.md', 'fr', 'content', 'posts/a/index.fr.md'],
	['content/pt-BR/a.md', 'pt-br', 'content', 'a.pt-br.md'],
	['content/en/a.md', 'en', 'content', 'a.md'],
	['content-de/a.md', 'de', 'content', 'a.de.md'],
	['content/posts/a.html', 'en', 'content', 'posts/a.html'],
	['content/posts/_index.HTM', 'en', 'content', 'posts/_index.htm'],
	['content/fr/posts/a.html', 'fr', 'content', 'posts/a.fr.html'],
	['content/posts/a.fr.html', 'fr', 'content', 'posts/a.fr.html'],
])('%s in %s, content in %j, lies at %s', (file, language, content, path) => {
	const contents = contentFolders(content, {
		languages: ['fr', 'pt-br', 'de'],
		languageFolders: { de: '/content-de' },
	})
	expect(hugoPath({ file, language }, contents, 'en')).toBe(path)
})

it('makes lists of pages whose folder holds others, which Hugo would take for their files', () => {
	const paths = [
		'index.md',
		'index.fr.md',
		'notes/index.md',
		'notes/a.md',
		'notes/b/index.md',
		'notes/b/index.fr.md',
	]
	expect(withBranches(paths)).toEqual([
		...['_index.md', '_index.fr.md', 'notes/_index.md', 'notes/a.md'],
		...['notes/b/index.md', 'notes/b/index.fr.md'],
	])
	expect(withBranches(['a/index.html', 'a/b.html', 'c/index.fr.htm'])).toEqual([
		...['a/_index.html', 'a/b.html', 'c/index.fr.htm'],
	])
})

it('makes a page of its own of what lies beside a list', () => {
	expect(withBranches(['a/index.md', 'a/_index.md', 'a/b.md'])).toEqual([
		...['a/index-page.md', 'a/_index.md', 'a/b.md'],
	])
	expect(withBranches(['a/index.html', 'a/_index.md', 'a/b.md'])[0]).toBe('a/index-page.html')
})
