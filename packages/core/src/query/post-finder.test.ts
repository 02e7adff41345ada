import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'
import type { Post } from '../post/post.ts'
import { createPostFinder } from './post-finder.ts'

async function post(file: string, frontMatter = 'title: A', uglyUrls = false): Promise<Post> {
	const { post } = await parsePost(`---\n${frontMatter}\n---\n`, { file, uglyUrls })
	return post as Post
}

describe('createPostFinder', () => {
	it('finds that of the default language first, however old it is', async () => {
		const parse = async (file: string, date: string) => {
			const { post: parsed } = await parsePost(`---\ndate: ${date}\n---\n`, {
				file,
				languages: ['fr', 'de'],
			})
			return parsed as Post
		}
		const posts = [
			await parse('one.fr.md', '2024-01-01'),
			await parse('one.md', '2020-01-01'),
			await parse('one.de.md', '2023-01-01'),
		]
		expect(createPostFinder(posts, 'UTC', 'en')('one')?.file).toBe('one.md')
		expect(createPostFinder(posts.slice(0, 1), 'UTC', 'en')('one')?.file).toBe('one.fr.md')
	})

	it('finds the newest of several posts with one slug, whatever their order', async () => {
		const posts = [
			await post('2023/intro.md', 'date: 2023-01-01'),
			await post('2024/intro.md', 'date: 2024-01-01'),
			await post('2022/intro.md', 'date: 2022-01-01\nweight: 1'),
			await post('a/intro.md'),
			await post('a/other.md'),
			await post('b/other.md'),
		]
		fc.assert(
			fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
				const find = createPostFinder(shuffled, 'UTC')
				expect(find('intro')?.file).toBe('2024/intro.md')
				expect(find('other')?.file).toBe('a/other.md')
			}),
		)
	})

	it.each([
		['2023/intro', '2023/intro.md'],
		['/2023/intro/', '2023/intro.md'],
		['/2023/intro', '2023/intro.md'],
		['2023/intro/', '2023/intro.md'],
		['über', 'über.md'],
		['/über/', 'über.md'],
		['/%C3%BCber/', 'über.md'],
		['x.html', 'ugly.md'],
		['/', '_index.md'],
		['', '_index.md'],
		['intro.md', undefined],
		['2023', undefined],
		['__proto__', undefined],
	])('finds %j: %s', async (key, file) => {
		const posts = await Promise.all([
			post('2023/intro.md'),
			post('2024/intro.md'),
			post('über.md'),
			post('ugly.md', 'url: /x.html'),
			post('_index.md'),
		])
		expect(createPostFinder(posts, 'UTC')(key)?.file).toBe(file)
	})

	it('takes a URL for more than an id, and that for more than a slug', async () => {
		const posts = [
			await post('about.md'),
			await post('posts/about.md', 'date: 2024-01-01'),
			await post('b.md', 'url: /about/\nslug: a'),
			await post('a.md', 'url: /x/'),
		]
		const find = createPostFinder(posts.slice(0, 2), 'UTC')
		expect(find('about')?.file).toBe('about.md')
		const byUrl = createPostFinder(posts.slice(1), 'UTC')
		expect(byUrl('/about/')?.file).toBe('b.md')
		expect(byUrl('a')?.file).toBe('a.md')
	})
})
