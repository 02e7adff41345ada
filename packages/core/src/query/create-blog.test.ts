import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'
import type { Post } from '../post/post.ts'
import type { PostOptions } from '../post/post-options.ts'
import { createBlog } from './create-blog.ts'

const now = new Date('2025-01-01T00:00:00Z')

async function post(
	file: string,
	frontMatter = '',
	body = 'Text.',
	languages: readonly string[] = [],
	urls: PostOptions['urls'] = undefined,
): Promise<Post> {
	const { post, diagnostics } = await parsePost(`---\n${frontMatter}\n---\n\n${body}\n`, {
		file,
		now,
		languages,
		...(urls && { urls }),
		...(file.startsWith('content/') && { content: 'content' }),
	})
	if (!post) throw new Error(JSON.stringify(diagnostics))
	return post
}

const titles = (posts: readonly Post[]) => posts.map(({ title }) => title)

describe('order', () => {
	it('is weight, newest, `linkTitle` or title, path, whatever the order of the files', async () => {
		const posts = await Promise.all([
			post('a.md', 'title: Old\ndate: 2020-01-01'),
			post('b.md', 'title: New\ndate: 2024-01-01'),
			post('c.md', 'title: Pinned later\ndate: 2019-01-01\nweight: 2'),
			post('d.md', 'title: Pinned first\ndate: 2018-01-01\nweight: 1'),
			post('e.md', 'title: B, same day\ndate: 2022-02-02'),
			post('f.md', 'title: A, same day\ndate: 2022-02-02'),
			post('h.md', 'title: C, same day\nlinkTitle: aa\ndate: 2022-02-02'),
			post('i.md', 'title: B, same title\nlinkTitle: AA\ndate: 2022-02-02'),
			post('j.md', 'title: A, same title\nlinkTitle: AA\ndate: 2022-02-02'),
			post('g.md', 'title: Undated'),
		])
		const expected = [
			'Pinned first',
			'Pinned later',
			'New',
			'A, same day',
			'C, same day',
			'B, same title',
			'A, same title',
			'B, same day',
			'Old',
			'Undated',
		]
		fc.assert(
			fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
				expect(titles(createBlog({ posts: shuffled }).posts)).toEqual(expected)
			}),
		)
	})

	it('has whole weights on a site of Hugo', async () => {
		const order = async (urls?: PostOptions['urls']) => {
			const posts = [
				post('a.md', 'title: A\ndate: 2020-01-01\nweight: 1.5', '', [], urls),
				post('b.md', 'title: B\ndate: 2021-01-01\nweight: 1', '', [], urls),
				post('c.md', 'title: C\ndate: 2022-01-01\nweight: 1.9', '', [], urls),
				post('d.md', 'title: D\ndate: 2023-01-01\nweight: 0.5', '', [], urls),
			]
			return titles(createBlog({ posts: await Promise.all(posts) }).posts)
		}
		expect(await order({ like: 'hugo' })).toEqual(['C', 'B', 'A', 'D'])
		expect(await order()).toEqual(['D', 'B', 'A', 'C'])
	})
})

describe('visibility', () => {
	it('keeps hidden posts out of every query and names them', async () => {
		const posts = await Promise.all([
			post('shown.md', 'title: Shown\ndate: 2024-01-01\ntags: [go]'),
			post('draft.md', 'title: Draft\ndate: 2024-01-02\ndraft: true\ntags: [go, secret]'),
			post('later.md', 'title: Later\ndate: 2025-06-01\ntags: [go]'),
			post('gone.md', 'title: Gone\ndate: 2024-01-03\nexpiryDate: 2024-12-31\ntags: [go]'),
		])
		const blog = createBlog({ posts })
		expect(titles(blog.posts)).toEqual(['Shown'])
		expect(blog.terms('tags').map(({ name, posts }) => [name, posts.length])).toEqual([['go', 1]])
		expect(blog.get('draft')).toBeUndefined()
		expect(blog.skipped).toEqual([
			{ file: 'draft.md', reason: 'draft' },
			{ file: 'gone.md', reason: 'expired' },
			{ file: 'later.md', reason: 'scheduled' },
		])
		expect(
			createBlog({ posts, shown: { drafts: true, future: true, expired: true } }).posts,
		).toHaveLength(4)
	})
})

describe('terms', () => {
	it('keeps C, C++ and C# apart and takes spellings of one word together, reported', async () => {
		const blog = createBlog({
			posts: await Promise.all([
				post('a.md', 'date: 2020-01-01\ntags: [C, C++, "C#", Go]'),
				post('b.md', 'date: 2021-01-01\ntags: [go, GO]'),
			]),
		})
		expect(blog.terms('tags').map(({ name, slug, posts }) => [name, slug, posts.length])).toEqual([
			['C', 'c', 1],
			['C++', 'cplusplus', 1],
			['C#', 'csharp', 1],
			['Go', 'go', 2],
		])
		expect(blog.diagnostics).toMatchObject([
			{ rule: 'tag-spelling', file: 'b.md', line: 3, column: 8 },
			{ rule: 'tag-spelling', file: 'b.md', line: 3, column: 12 },
		])
		expect(blog.term('tags', 'GO')).toBe(blog.term('tags', 'go'))
	})

	it('gives different terms different URLs, the older one the plain one', async () => {
		const posts = [
			await post('a.md', 'date: 2021-01-01\ntags: ["a b"]'),
			await post('b.md', 'date: 2020-01-01\ntags: [a-b]'),
		]
		const blog = createBlog({ posts })
		expect(blog.terms('tags').map(({ name, url }) => [name, url])).toEqual([
			['a-b', '/tags/a-b/'],
			['a b', '/tags/a-b-2/'],
		])
		expect(blog.diagnostics[0]).toMatchObject({
			rule: 'tag-slug-collision',
			file: 'a.md',
			line: 3,
			column: 8,
		})
	})

	it('of one address are one in Hugo, reported, and found by every spelling', async () => {
		const posts = [
			await post('a.md', 'date: 2021-01-01\ntags: [Go lang, go-lang]'),
			await post('b.md', 'date: 2020-01-01\ntags: ["Go-Lang!"]'),
		]
		const blog = createBlog({ posts, urls: { like: 'hugo' } })
		expect(blog.terms('tags').map(({ name, url, posts }) => [name, url, posts.length])).toEqual([
			['Go-Lang!', '/tags/go-lang/', 2],
		])
		expect(blog.diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
			['tag-spelling', 'a.md'],
			['tag-spelling', 'a.md'],
		])
		expect(blog.term('tags', 'Go lang')).toBe(blog.term('tags', 'go-lang'))
	})

	it('are in the order of a dictionary in Hugo', async () => {
		const tags = [
			'.NET',
			'10',
			'2',
			'ab',
			'apple',
			'Ärger',
			'C',
			'C#',
			'C++',
			'Ea c',
			'Éa-b',
			'Été',
			'Zoo',
		]
		const posts = [
			await post('a.md', `date: 2021-01-01\ntags: ${JSON.stringify(tags.toReversed())}`),
		]
		const names = createBlog({ posts, urls: { like: 'hugo' } })
			.terms('tags')
			.map(({ name }) => name)
		expect(names).toEqual(tags)
	})

	it('have their posts by `tags_weight`, those without first', async () => {
		const posts = await Promise.all([
			post('a.md', 'date: 2021-01-01\ntags: [x]\nTags_Weight: 3\nweight: 1'),
			post('b.md', 'date: 2021-01-02\ntags: [x]\ntags_weight: "1"'),
			post('c.md', 'date: 2021-01-03\ntags: [x]\ntags_weight: 1.5'),
			post('d.md', 'date: 2021-01-04\ntags: [x]\ncategories_weight: 5'),
			post('e.md', 'date: 2021-01-05\ntags: [x]\ntags_weight: high'),
		])
		const files = createBlog({ posts })
			.term('tags', 'x')
			?.posts.map(({ file }) => file[0])
		expect(files).toEqual(['e', 'd', 'c', 'b', 'a'])
	})

	it('of pages, and of posts that no list shows, are there in Hugo alone', async () => {
		const posts = await Promise.all([
			post('content/posts/a.md', 'date: 2021-01-01\ntags: [One]'),
			post('content/posts/u.md', 'unlisted: true\ntags: [Two]'),
			post('content/page/about.md', 'layout: page\ntags: [One, Three]'),
			post('content/notes/_index.md', 'tags: [Four]'),
		])
		const counts = (like?: 'hugo') =>
			createBlog({ posts, content: 'content', ...(like && { urls: { like } }) })
				.terms('tags')
				.map(({ name, posts }) => [name, posts.length])
		expect(counts()).toEqual([['One', 1]])
		expect(counts('hugo')).toEqual([
			['Four', 0],
			['One', 2],
			['Three', 1],
			['Two', 0],
		])
	})

	it('reads a series from its beginning', async () => {
		const posts = [
			await post('a.md', 'title: Two\ndate: 2021-01-01\nseries: [S]'),
			await post('b.md', 'title: One\ndate: 2020-01-01\nseries: [S]'),
		]
		expect(titles(createBlog({ posts }).term('series', 's')?.posts ?? [])).toEqual(['One', 'Two'])
	})
})

describe('URLs', () => {
	it('belong to one post; the other is skipped and both files are named', async () => {
		const blog = createBlog({
			posts: [await post('b.md', 'slug: Same'), await post('a.md', 'url: /SAME/')],
		})
		expect(blog.posts.map(({ file }) => file)).toEqual(['a.md'])
		expect(blog.skipped).toEqual([{ file: 'b.md', reason: expect.stringContaining('a.md') }])
		expect(blog.diagnostics).toMatchObject([
			{ rule: 'url-duplicate', severity: 'error', file: 'b.md', line: 2, column: 1 },
		])
	})

	it('stay with what is published when drafts are shown', async () => {
		const blog = createBlog({
			posts: [await post('a.md', 'slug: same\ndraft: true'), await post('b.md', 'slug: same')],
			shown: { drafts: true },
		})
		expect(blog.posts.map(({ file }) => file)).toEqual(['b.md'])
		expect(blog.diagnostics).toMatchObject([{ rule: 'url-duplicate', file: 'a.md', line: 2 }])
	})

	it('of posts beat aliases, and an alias leads to one post', async () => {
		const blog = createBlog({
			posts: [
				await post('a.md', 'aliases: [/b/, /old/, /old/]'),
				await post('b.md'),
				await post('c.md', 'aliases: /old/'),
			],
		})
		expect(blog.redirects).toEqual([{ from: '/old/', to: '/a/', file: 'a.md' }])
		expect(
			blog.diagnostics.map(({ rule, file, line, column }) => [rule, file, line, column]),
		).toEqual([
			['url-duplicate', 'a.md', 2, 11],
			['url-duplicate', 'c.md', 2, 1],
		])
		expect(blog.diagnostics.map(({ hint }) => hint)).toEqual([
			'Delete the alias from a.md: b.md is the page itself.',
			'Delete the alias from c.md or from a.md.',
		])
	})

	it('that differ from their own in case alone are no redirects, which is told', async () => {
		const posts = [await post('ac.md', 'aliases: [/AC/, /ac/index.html, /ac]')]
		const { redirects, diagnostics } = createBlog({ posts })
		expect(redirects).toEqual([])
		expect(diagnostics.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
			['url-duplicate', 'info', 2],
		])
	})

	it('of aliases of one post that differ in case alone are one redirect, and the other is told', async () => {
		const posts = [await post('a.md', 'aliases:\n  - /Old-Name/\n  - /old-name/\n  - /Old-Name\n')]
		const { redirects, diagnostics } = createBlog({ posts })
		expect(redirects).toEqual([{ from: '/Old-Name/', to: '/a/', file: 'a.md' }])
		expect(diagnostics).toMatchObject([
			{
				rule: 'url-duplicate',
				severity: 'warning',
				message: expect.stringContaining('/old-name/'),
				line: 4,
				hint: expect.stringContaining('/a/'),
			},
		])
	})

	it.each(['/Év/', '/%C3%89v/'])('%s and /év/ differ in case alone', async (alias) => {
		const posts = [await post('a.md', `aliases: [${alias}, /év/, /a/b/]`)]
		const { redirects, diagnostics } = createBlog({ posts })
		expect(redirects.map(({ from }) => from)).toEqual(['/%C3%89v/', '/a/b/'])
		expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
			['url-duplicate', 'warning'],
		])
	})

	it('are reported at the key that says them, and without a place where the path does', async () => {
		const placesOf = async (frontMatter: string) => {
			const posts = [await post('a.md', 'url: /b/'), await post('b.md', frontMatter)]
			const [found] = createBlog({ posts }).diagnostics
			return [found?.file, found?.line]
		}
		expect(await placesOf('title: B')).toEqual(['b.md', undefined])
		expect(await placesOf('title: B\nslug: b')).toEqual(['b.md', 3])
		expect(await placesOf('url: https://x.com/\nslug: B')).toEqual(['b.md', 3])
		expect(await placesOf('slug: x\npermalink: /b/')).toEqual(['b.md', 3])
	})

	it('of posts that went through JSON are reported, too', async () => {
		const posts = [await post('a.md', 'slug: x'), { ...(await post('b.md', 'slug: x')) }]
		expect(createBlog({ posts }).diagnostics).toMatchObject([{ rule: 'url-duplicate' }])
	})
})

describe('links', () => {
	it('find their posts from the source file, and back', async () => {
		const blog = createBlog({
			content: 'content',
			assets: ['content/posts/b/pic.png'],
			posts: await Promise.all([
				post(
					'content/posts/a.md',
					'',
					'[b](./b/index.md#part) [b](b/) [abs](/posts/b/) [x](missing.md) [y](../../secret.md)',
				),
				post('content/posts/b/index.md', '', '![](pic.png)'),
			]),
		})
		const from = 'content/posts/a.md'
		expect(blog.resolve(from, './b/index.md#part')?.url).toBe('/posts/b/#part')
		expect(blog.resolve(from, 'b/')?.url).toBe('/posts/b/')
		expect(blog.resolve(from, '/posts/b')?.url).toBe('/posts/b/')
		expect(blog.resolve(from, '{{< ref "b/index.md#part" >}}')?.url).toBe('/posts/b/#part')
		expect(blog.resolve(from, '{{% relref "posts/b" %}}')?.url).toBe('/posts/b/')
		expect(blog.resolve(from, '{{< ref "missing.md" >}}')).toBeUndefined()
		expect(blog.resolve(from, 'missing.md')).toBeUndefined()
		expect(blog.resolve(from, '../../../secret.md')).toBeUndefined()
		expect(blog.resolve(from, 'https://example.com/?q#f')?.url).toBe('https://example.com/?q#f')
		expect(blog.resolve(from, '/unknown/')?.url).toBe('/unknown/')
		const b = blog.get('b') as Post
		expect(blog.backlinks(b).map(({ file }) => file)).toEqual([from])
		expect(blog.backlinks(blog.get('a') as Post)).toEqual([])
	})

	it('of Hugo find the only post of a name, in any folder', async () => {
		const from = 'content/posts/a.md'
		const blog = createBlog({
			content: 'content',
			posts: await Promise.all(
				[from, 'content/notes/only.md', 'content/notes/two.md', 'content/deep/two.md'].map((file) =>
					post(file),
				),
			),
		})
		const url = (ref: string) => blog.resolve(from, `{{< ref "${ref}" >}}`)?.url
		expect(url('only')).toBe('/notes/only/')
		expect(url('only.md#part')).toBe('/notes/only/#part')
		expect(url('other/only')).toBeUndefined()
		expect(url('two')).toBeUndefined()
	})

	it('of Hugo are seen from what the folder of a leaf bundle lies in', async () => {
		const from = 'content/posts/a-x/index.md'
		const polish = 'content/posts/a-x/index.pl.md'
		const blog = createBlog({
			content: 'content',
			languages: ['pl'],
			posts: [
				await post(from, '', '', ['pl']),
				await post(polish, '', '', ['pl']),
				await post('content/posts/b.md'),
				await post('content/b.md'),
			],
		})
		const url = (file: string, ref: string) => blog.resolve(file, `{{< relref ${ref} >}}`)?.url
		expect(url(from, '"a-x/index.md#part"')).toBe('/posts/a-x/#part')
		expect(url(from, '"a-x"')).toBe('/posts/a-x/')
		expect(url(from, '"b.md"')).toBe('/posts/b/')
		expect(url(from, '"../b.md"')).toBe('/posts/b/')
		expect(url(from, '"../b"')).toBe('/b/')
		expect(url(from, '"#part"')).toBe('#part')
		expect(url(from, 'path="a-x/index.md" lang="pl"')).toBe('/pl/posts/a-x/')
		expect(url(polish, 'path="a-x/index.md" lang="en"')).toBe('/posts/a-x/')
	})

	it('lead above the root no further than browsers go', async () => {
		const posts = await Promise.all([post('posts/a.md'), post('about.md'), post('posts/b.md')])
		const url = (href: string, address?: string) =>
			createBlog({ posts, ...(address !== undefined && { url: address }) }).resolve(
				'posts/a.md',
				href,
			)?.url
		expect(url('../../../../about/#x')).toBe('/about/#x')
		expect(url('../../../../about/', 'https://example.com/n/')).toBeUndefined()
		expect(url('../../about/', 'https://example.com/n/')).toBe('/about/')
		expect(url('../../../nothing/')).toBeUndefined()
	})

	it('lead to a post of HTML with and without its ending', async () => {
		const from = 'content/posts/a.md'
		const blog = createBlog({
			content: 'content',
			posts: await Promise.all([post(from), post('content/posts/b.html')]),
		})
		expect(blog.resolve(from, 'b.html')?.url).toBe('/posts/b/')
		expect(blog.resolve(from, '{{< ref "b" >}}')?.url).toBe('/posts/b/')
	})

	it('have the whole address for a `ref` within another one, and the path for a `relref`', async () => {
		const from = 'content/posts/a.md'
		const posts = await Promise.all([post(from), post('content/posts/b.md')])
		const blog = createBlog({ content: 'content', posts, url: 'https://e.org/n/' })
		const url = (href: string) => blog.resolve(from, href)?.url
		expect(url('https://t.co/?u={{< ref "b" >}}&t=1')).toBe(
			'https://t.co/?u=https://e.org/n/posts/b/&t=1',
		)
		expect(url('https://t.co/?u={{< relref "b" >}}')).toBe('https://t.co/?u=/n/posts/b/')
		expect(url('/go?to={{% ref "b" %}}')).toBe('/go?to=https://e.org/n/posts/b/')
		expect(url('https://e.org{{< ref "b" >}}')).toBe('https://e.org/n/posts/b/')
		expect(url('https://t.co/?u={{< ref "none" >}}')).toBeUndefined()
	})

	it('with the whole address of the site lead to its posts', async () => {
		const links = [
			'https://example.com/n/b',
			'http://example.com/n/b/#part',
			'//other.example/n/b/',
		]
		const body = links.map((link) => `[x](${link})`).join(' ')
		const posts = await Promise.all([post('a.md', '', body), post('b.md')])
		const blog = createBlog({ posts, url: 'https://example.com/n/' })
		expect(links.map((link) => blog.resolve('a.md', link))).toMatchObject([
			{ url: links[0], post: { file: 'b.md' } },
			{ url: links[1], post: { file: 'b.md' } },
			{ url: links[2] },
		])
		expect(blog.resolve('a.md', links[2] as string)?.post).toBeUndefined()
		expect(blog.backlinks(blog.get('b') as Post).map(({ file }) => file)).toEqual(['a.md'])
		expect(createBlog({ posts }).backlinks(blog.get('b') as Post)).toEqual([])
	})
})

describe('related', () => {
	it('prefers the series, then shared tags, and never the post itself', async () => {
		const posts = await Promise.all([
			post('a.md', 'title: Alpha\nseries: S\ntags: [x, y]'),
			post('b.md', 'title: Beta\nseries: S'),
			post('c.md', 'title: Gamma\ntags: [x]'),
			post('d.md', 'title: Delta\ntags: [z]'),
		])
		const blog = createBlog({ posts })
		expect(titles(blog.related(blog.get('a') as Post))).toEqual(['Beta', 'Gamma'])
	})
})

describe('neighbours', () => {
	it('follow the order of the blog', async () => {
		const blog = createBlog({
			posts: await Promise.all(
				['2020', '2021', '2022'].map((year) =>
					post(`${year}.md`, `title: Y${year}\ndate: ${year}-01-01`),
				),
			),
		})
		const middle = blog.get('2021') as Post
		expect(blog.neighbours(middle)).toMatchObject({
			newer: { title: 'Y2022' },
			older: { title: 'Y2020' },
		})
		expect(blog.neighbours(blog.posts[0] as Post).newer).toBeUndefined()
	})
})

it('is immutable, and so are its posts', async () => {
	const blog = createBlog({ posts: [await post('a.md', 'tags: [x]')] })
	expect(
		Object.isFrozen(blog) && Object.isFrozen(blog.posts) && Object.isFrozen(blog.posts[0]?.tags),
	).toBe(true)
})
