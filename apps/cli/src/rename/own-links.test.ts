import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await put('site/blog.config.json', '{"url": "https://a.org/b"}')
	await put('site/static/posts/bun/x.pdf', '%PDF')
	await put('site/static/posts/bun/p.gif', 'GIF89a')
})
afterEach(() => folder.remove())

const put = (...args: Parameters<CommandFolder['put']>) => folder.put(...args)
const read = (...args: Parameters<CommandFolder['read']>) => folder.read(...args)

describe('blog rename', () => {
	it('leads links of the post itself to the static files that they led to', async () => {
		await put('site/content/posts/bun.md', '---\ntitle: B\n---\n[x](x.pdf#page=2) ![y](p.gif)\n')
		expect(await folder.blog('rename', 'bun', 'neu', 'site')).toMatchObject({ code: 0, err: '' })
		expect(await read('site/content/posts/neu.md')).toContain(
			'[x](/posts/bun/x.pdf#page=2) ![y](/posts/bun/p.gif)\n',
		)
		expect((await folder.blog('check', 'site')).err).not.toMatch(/broken|missing/)
	})

	it('follows the file of a page, and what is made beside it', async () => {
		await put('site/content/posts/bun.md', '---\ntitle: B\ndraft: true\n---\n')
		const text = (name: string) =>
			`---\ntitle: C\n---\n[d](/posts/${name}/index.html) [e](../${name}/index.html) [f](/posts/bun/x.pdf)\n`
		await put('site/content/posts/c.md', text('bun'))
		expect(await folder.blog('rename', 'bun', 'neu', 'site')).toMatchObject({ code: 0, err: '' })
		expect(await read('site/content/posts/c.md')).toBe(text('neu'))
	})

	it('leads links to an old path there, or to the post if that is its address now', async () => {
		await put(
			'site/content/posts/bun.md',
			'---\ntitle: B\naliases: [/posts/neu/, /old/]\n---\n[o](/old/) [n](/posts/neu/)\n',
		)
		expect(await folder.blog('rename', 'bun', 'neu', 'site')).toMatchObject({ code: 0, err: '' })
		expect(await read('site/content/posts/neu.md')).toContain('\n[o](/old/) [n](/posts/neu/)\n')
	})
})
