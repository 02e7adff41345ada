import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { BlogOptions } from '../options.ts'
import { readAliases } from './aliases.ts'
import { readContentPath } from './content-path.ts'
import { readUrl } from './post-url.ts'

function read(
	yaml: string,
	path = 'posts/hello.md',
	options: Pick<BlogOptions, 'urls' | 'url'> = {},
) {
	const diagnostics: Diagnostic[] = []
	const frontMatter = readFrontMatter(`---\ntitle: A\n${yaml}\n---\n`, path, 'common')
	const place = readUrl(frontMatter, readContentPath(path, []), options, path, diagnostics, {
		sections: [],
		sectionSlugs: [],
		folders: path.split('/').slice(0, -1),
		categories: [],
		title: 'A',
		date: undefined,
	})
	return { ...place, found: diagnostics.map(({ url, file, ...shown }) => shown) }
}

describe('readUrl', () => {
	it.each([
		['', 'hello', '/posts/hello/'],
		['slug: Other Name', 'other-name', '/posts/other-name/'],
		['slug: /other/', 'other', '/posts/other/'],
		['url: /x/Y', 'hello', '/x/Y/'],
		['permalink: /x.html', 'hello', '/x.html'],
		['path: 2015/01/09/x', 'hello', '/2015/01/09/x/'],
		['path: a b/c', 'hello', '/a%20b/c/'],
		['path: x', 'hello', '/x/'],
		['path: |\n  Check whether a path exists.', 'hello', '/posts/hello/'],
		['path: So it is\nslug: own', 'own', '/posts/own/'],
		['url: /x/\nslug: y', 'y', '/x/'],
	])('reads %j', (yaml, slug, url) => {
		expect(read(yaml)).toEqual({ slug, url, found: [] })
	})

	it.each([
		'url: mailto:a',
		'permalink: https://x.com/a',
		'url: /a:b/',
		'url: /:year/:slug/',
		'permalink: /:year/:title/',
		'path: a:b',
	])('reports %j at its place', (yaml) => {
		const key = yaml.slice(0, yaml.indexOf(':'))
		expect(read(yaml)).toMatchObject({
			url: '/posts/hello/',
			found: [
				{
					rule: 'url-invalid',
					severity: 'error',
					line: 3,
					column: 1,
					message: `Unexpected ${key} \`${yaml.slice(key.length + 2)}\`, expected a path of this site`,
					hint: expect.stringMatching(/placeholders.*stays \/posts\/hello\//),
				},
			],
		})
	})

	it('warns of a url of another host, in the same words for each, and lets the post where it is', () => {
		const [one, other] = [
			read('url: https://x.com/a'),
			read('url: HTTP://y.com\nslug: b', 'posts/a.md', { url: 'https://example.com' }),
		]
		expect([one.url, other.url]).toEqual(['/posts/hello/', '/posts/b/'])
		expect(one.found).toMatchObject([
			{ rule: 'url-invalid', severity: 'warning', line: 3, column: 1 },
		])
		expect(other.found).toEqual(one.found)
		expect(read('url: https://x.com/a\npermalink: /c/').url).toBe('/c/')
	})

	it.each<Parameters<typeof read>>([
		['url: https://example.com/a/', 'posts/a.md', { url: 'https://example.com/base/' }],
		['url: https://x.com/a/', 'posts/a.md', { urls: { like: 'hugo' } }],
	])('reports a whole address of this site, and of any in Hugo: %j', (...given) => {
		expect(read(...given).found).toMatchObject([{ rule: 'url-invalid', severity: 'error' }])
	})

	it('makes one segment of a slug with slashes, and says so', () => {
		expect(read('slug: A/b')).toEqual({
			slug: 'a-b',
			url: '/posts/a-b/',
			found: [
				{
					rule: 'url-invalid',
					severity: 'warning',
					line: 3,
					column: 1,
					message:
						'Unexpected slash in slug `A/b`, expected one segment of a path; it becomes `a-b`',
					hint: 'Write `url: /posts/a/b/` for a deeper path.',
				},
			],
		})
	})

	it.each([
		['../../x', 'x', 1],
		['./x', 'x', 1],
		['/x/', 'x', 0],
	])('stays below its folder with the slug %s', (slug, made, findings) => {
		const { url, found } = read(`slug: ${slug}`)
		expect([url, found.length]).toEqual([`/posts/${made}/`, findings])
	})

	it.each(['/', '//', '"/ /"', '"!?"'])('says that nothing can stay of the slug %s', (slug) => {
		for (const like of ['hugo', undefined] as const) {
			const options = like ? { urls: { like } } : {}
			const { url, found } = read(`slug: ${slug}`, 'posts/a.md', options)
			expect([url, found.map(({ line }) => line)]).toEqual(['/posts/a/', [3]])
		}
	})

	it('leaves out a date of the file name that does not exist', () => {
		expect(read('', 'posts/2017-02-29-hello.md')).toMatchObject({ url: '/posts/hello/' })
	})
})

describe('readAliases', () => {
	it('reports an alias that cannot be used at its place', () => {
		const diagnostics: Diagnostic[] = []
		const yaml = '---\nredirect_from:\n  - /a/\n  - https://x.com/\n---\n'
		const frontMatter = readFrontMatter(yaml, 'a.md', 'common')
		const written = ['/a/', 'https://x.com/']
		expect(readAliases(written, '/p/', undefined, 'a.md', frontMatter, diagnostics)).toEqual([
			'/a/',
		])
		expect(diagnostics).toMatchObject([{ rule: 'url-invalid', line: 4, column: 5 }])
	})
})
