import { createBlog, type Post, parsePost } from '@blog/core'
import { createRenderer } from '@blog/renderer'
import { expect, it } from 'vitest'
import { createState } from '../../state/api-state.ts'
import { v1App } from '../v1-app.ts'

it('is an index of its parts above 50,000 addresses, each of them once', async () => {
	const { post } = await parsePost('---\ntitle: A\n---\nText.', { file: 'posts/a.md' })
	const posts = Array.from({ length: 50_001 }, (_, number) => {
		const name = `a${number}`
		return {
			...(post as Post<unknown>),
			id: `posts/${name}`,
			file: `posts/${name}.md`,
			slug: name,
			url: `/posts/${name}/`,
		}
	})
	const state = createState({
		blog: createBlog({ posts }),
		renderer: await createRenderer(),
		context: { resolve: () => undefined },
	})
	const env = { state, base: 'http://localhost', route: '', preview: async () => undefined }
	const app = v1App()
	const addressesAt = async (path: string) => {
		const text = await (await app.request(path, {}, env)).text()
		return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url)
	}
	const parts = await addressesAt('/sitemap.xml')
	expect(parts).toEqual([1, 2].map((page) => `http://localhost/sitemap.xml?page=${page}`))
	const lists = await Promise.all(
		parts.map((url) => addressesAt(url.replace('http://localhost', ''))),
	)
	expect(lists.map(({ length }) => length)).toEqual([50_000, state.posts.length + 1 - 50_000])
	expect(new Set(lists.flat()).size).toBe(state.posts.length + 1)
	expect(state.posts.length).toBe(50_001)
})
