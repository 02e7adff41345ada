import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasUrl, uglyAlias, writtenAlias } from './aliases.ts'

describe('writtenAlias', () => {
	it.each([
		['/posts/%C3%BCber/', '/posts/über/'],
		['/a%20b/', '/a b/'],
		['/%22a%22/', '/"a"/'],
		['/100%25/', '/100%/'],
		['/100%25ab/', '/100%25ab/'],
		['/a%3Fb/', '/a%3Fb/'],
		['/a%23b.html', '/a%23b.html'],
		['/%20a%20', '/%20a%20'],
		['/%ff/', '/%ff/'],
	])('writes %s as %s', (path, alias) => {
		expect(writtenAlias(path, '/posts/a/')).toBe(alias)
	})

	it('starts from the home page of the language', () => {
		expect(writtenAlias('/fr/%C3%BC/', '/fr/a/', '/fr/')).toBe('/ü/')
		expect(writtenAlias('/%C3%BC/', '/fr/posts/a/', '/fr/')).toBe('../../ü/')
	})

	it('means the path that it was made of', () => {
		const homes = fc.constantFrom('/', '/fr/')
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), homes, (name, home) => {
				const path = aliasUrl(`/x${name}`, '/')
				if (path === undefined) return
				const alias = writtenAlias(path, '/fr/posts/a/', home)
				expect(aliasUrl(alias, '/fr/posts/a/', home)).toBe(aliasUrl(path, '/'))
			}),
		)
	})
})

it.each([
	['/', '/'],
	['/a/', '/a.html'],
	['/t.html/', '/t.html'],
	['/t.htm', '/t.htm'],
])('beside ugly addresses the old path %s is %s', (url, file) => {
	expect(uglyAlias(url)).toBe(file)
})
