import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await put('site/blog.config.json', '{"url": "https://a.org/"}')
	await put('site/content/tags/golang/_index.md', '---\ntitle: All about Go\n---\n')
	await put('site/content/tags/golang/pic.svg', '<svg/>')
	await put('site/content/posts/a.md', '---\ntitle: A\ntags: [golang]\n---\n')
})
afterEach(() => folder.remove())

const put = (...args: Parameters<CommandFolder['put']>) => folder.put(...args)
const read = (...args: Parameters<CommandFolder['read']>) => folder.read(...args)
const missingCovers = (findings: string) => findings.match(/\[cover-missing\]/g)?.length
const rename = () => folder.blog('tag', 'rename', 'golang', 'Go', 'site')

describe('files of the folder of a tag', () => {
	it.each([
		'cover: /tags/NAME/pic.svg',
		'cover: tags/NAME/pic.svg',
		'cover: https://a.org/tags/NAME/pic.svg',
		'cover: { image: ../tags/NAME/pic.svg, alt: tags/golang/pic.svg is not it }',
		'images: [/tags/NAME/pic.svg, /other.png]',
	])('are followed in front matter: %j', async (said) => {
		const post = (name: string, tag: string) =>
			`---\ntitle: B\ntags: [${tag}]\n${said.replaceAll('NAME', name)}\n---\nText\n`
		await put('site/content/posts/b.md', post('golang', 'golang'))
		const { out: before } = await folder.blog('check', 'site')
		const { code, out, err } = await rename()
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out).toContain('content/posts/b.md: 1 link')
		expect(await read('site/content/posts/b.md')).toBe(post('go', 'Go'))
		const { out: after } = await folder.blog('check', 'site')
		expect(missingCovers(after)).toBe(missingCovers(before))
	})

	it('are followed in the file of the tag, beside its new alias', async () => {
		const list = '---\ntitle: All about Go\ncover: /tags/golang/pic.svg\n---\n'
		await put('site/content/tags/golang/_index.md', list)
		expect((await rename()).code).toBe(0)
		expect(await read('site/content/tags/go/_index.md')).toBe(
			'---\ntitle: All about Go\ncover: /tags/go/pic.svg\naliases: ["/tags/golang/"]\n---\n',
		)
	})

	it('stay if the settings say one, which is told', async () => {
		await put(
			'site/content/posts/_index.md',
			'---\ntitle: P\ncascade:\n  cover: "\\xa0/tags/golang/pic.svg"\n---\n',
		)
		const { code, err } = await rename()
		expect({ code, err }).toEqual({
			code: 2,
			err: expect.stringContaining('the cover `/tags/golang/pic.svg` of content/posts/'),
		})
		expect(await read('site/content/tags/golang/pic.svg')).toBe('<svg/>')
	})

	it('are led to by the whole address too', async () => {
		const link = (name: string) => `---\ntitle: B\n---\n[a](https://a.org/tags/${name}/pic.svg)\n`
		await put('site/content/posts/b.md', link('golang'))
		await rename()
		expect(await read('site/content/posts/b.md')).toBe(link('go'))
	})

	it.each([
		['https://a.org/', 'https://a.org'],
		['https://a.org/n/', 'https://a.org/n'],
		['https://a.org/n/', '/n'],
		['https://a.org/', ''],
	])('keep their links if they stay, in %s: %s', async (url, start) => {
		await put('site/blog.config.json', JSON.stringify({ url }))
		await put('site/content/tags/go/_index.md', '---\ntitle: Go\n---\n')
		const post = (name: string) =>
			`---\ntitle: B\ncover: /tags/golang/pic.svg\n---\n[a](${start}/tags/golang/pic.svg) [b](${start}/tags/${name}/)\n`
		await put('site/content/posts/b.md', post('golang'))
		expect((await rename()).code).toBe(0)
		expect(await read('site/content/posts/b.md')).toBe(post('go'))
	})
})
