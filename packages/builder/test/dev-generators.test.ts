import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RunningServer } from '../src/dev/running-server.ts'
import { startDevServer } from '../src/dev/start-dev-server.ts'

let dir: string
let server: RunningServer | undefined
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'blog-dev-')))
})
afterEach(async () => {
	await server?.close()
	server = undefined
	rmSync(dir, { recursive: true })
})

function put(files: Readonly<Record<string, string>>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true })
		writeFileSync(join(dir, file), text)
	}
}

async function statusOf(path: string): Promise<number> {
	const url = `http://127.0.0.1:${server?.port}${path}`
	return (await fetch(url, { redirect: 'manual' })).status
}

const post = (title: string, more = '') =>
	`---\ntitle: ${title}\ndate: 2024-01-01\n${more}---\nText`

it('hides a new file of Astro that the pattern of its collection leaves out', async () => {
	put({
		'astro.config.mjs': "export default { site: 'https://a.dev' }",
		'src/content.config.ts':
			"const blog = defineCollection({ loader: glob({ pattern: ['**/*.md', '!**/draft-*.md'], base: './src/content/blog' }) })\nexport const collections = { blog }",
		'src/content/blog/a.md': post('A'),
	})
	server = await startDevServer(dir, { port: 0 })
	put({
		'src/content/blog/draft-c.md': post('SECRET'),
		'src/content/blog/part.mdx': post('SECRET'),
		'src/content/blog/b.md': post('B'),
	})
	await expect.poll(() => statusOf('/blog/b/')).toBe(200)
	expect(await statusOf('/blog/draft-c/')).toBe(404)
	expect(await statusOf('/blog/part/')).toBe(404)
})

it('has a tag of Docusaurus where a changed post says', async () => {
	const tagged = (permalink: string) =>
		post('A', `tags: [{ label: Mine, permalink: ${permalink} }]\n`)
	put({
		'docusaurus.config.js': "module.exports = { title: 'T', url: 'https://a.dev', baseUrl: '/' }",
		'blog/a.md': tagged('/other'),
		'blog/b.md': post('B', 'tags: [Hers]\n'),
	})
	server = await startDevServer(dir, { port: 0 })
	expect(await statusOf('/blog/tags/other/')).toBe(200)

	put({ 'blog/a.md': tagged('/third') })
	await expect.poll(() => statusOf('/blog/tags/third/')).toBe(200)
	expect(await statusOf('/blog/tags/other/')).toBe(404)

	put({ 'blog/a.md': post('A', 'tags: [Mine]\n') })
	await expect.poll(() => statusOf('/blog/tags/mine/')).toBe(200)
	expect(await statusOf('/blog/tags/third/')).toBe(404)

	put({ 'blog/b.md': post('B', 'tags: [{ label: Hers, permalink: /her-own }]\n') })
	await expect.poll(() => statusOf('/blog/tags/her-own/')).toBe(200)
	expect(await statusOf('/blog/tags/hers/')).toBe(404)
})

it('follows configs whose names begin with a dot, also one that comes later', async () => {
	put({ '.eleventy.js': 'module.exports = () => {}', 'posts/a.md': '# A', 'posts/b.md': '# B' })
	server = await startDevServer(dir, { port: 0 })
	expect(await statusOf('/posts/b/')).toBe(200)
	put({ '.eleventy.js': "module.exports = c => { c.ignores.add('posts/b.md') }" })
	await expect.poll(() => statusOf('/posts/b/')).toBe(404)
	expect(await statusOf('/posts/a/')).toBe(200)
	put({ '.eleventyignore': 'posts/a.md' })
	await expect.poll(() => statusOf('/posts/a/')).toBe(404)
	rmSync(join(dir, '.eleventyignore'))
	await expect.poll(() => statusOf('/posts/a/')).toBe(200)
})

it('follows the config of VitePress, and takes nothing else of its folder for a change', async () => {
	const told: (readonly string[])[] = []
	put({ '.vitepress/config.mts': "export default { title: 'T' }", 'posts/b.md': '# B' })
	put({ 'posts/a.md': '# A' })
	const onLoad = (_: unknown, files: readonly string[]) => {
		told.push(files)
	}
	server = await startDevServer(dir, { port: 0, onLoad })
	expect(await statusOf('/posts/b.html')).toBe(200)
	put({ '.vitepress/cache/deps/x.js': '', '.vitepress/notes.txt': '' })
	await new Promise((resolve) => setTimeout(resolve, 200))
	expect(told).toEqual([[]])
	put({ '.vitepress/config.mts': "export default { title: 'T', srcExclude: ['posts/b.md'] }" })
	await expect.poll(() => statusOf('/posts/b.html')).toBe(404)
})
