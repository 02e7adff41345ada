import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('site/content/posts/helo.md', post)
})
afterEach(() => folder.remove())

const post = '---\ntitle: Hello\ndate: 2024-01-01\ntags: [golang]\n---\nText.\n'
const rename = (...flags: readonly string[]) =>
	folder.blog('rename', 'helo', 'hello', 'site', ...flags)
const retag = (...flags: readonly string[]) =>
	folder.blog('tag', 'rename', 'golang', 'Go', 'site', ...flags)

describe('an entry of the menu that still says an old address', () => {
	it.each([
		['/posts/helo/', '/posts/hello/'],
		['/posts/helo', '/posts/hello/'],
		['/posts/helo/#b', '/posts/hello/#b'],
		['https://example.com/blog/posts/helo/?a=1#b', 'https://example.com/blog/posts/hello/?a=1#b'],
		['/blog/posts/helo/', '/blog/posts/hello/'],
	])('is told with its place: %s', async (url, to) => {
		const config = { url: 'https://example.com/blog', menu: [{ name: 'A', url }] }
		await folder.put('site/blog.config.json', JSON.stringify(config, null, '\t'))
		const { out, err } = await rename('--json', '--dry-run')
		expect(err).toBe(
			`the menu in blog.config.json:6:11 still says ${url}, which leads on; write ${to} there\n`,
		)
		expect(JSON.parse(out)).toMatchObject({
			gone: [],
			menu: [{ file: 'blog.config.json', line: 6, column: 11, url, to, state: 'leads on' }],
		})
	})

	it('is none if it leads elsewhere', async () => {
		const menu = [
			'/posts/',
			'/posts/helo-there/',
			'https://example.com/posts/helo/',
			'/posts/helo/a/',
		]
		const config = { url: 'https://example.org', menu: menu.map((url) => ({ name: 'A', url })) }
		await folder.put('site/blog.config.json', JSON.stringify(config))
		expect((await rename()).err).toBe('')
	})

	it('is found in a module of the config', async () => {
		await folder.put(
			'site/menu.mjs',
			"export const menu = [\n\t{ name: 'A', url: '/posts/helo/' },\n]\n",
		)
		await folder.put(
			'site/blog.config.mjs',
			"import { menu } from './menu.mjs'\nexport default { menu }\n",
		)
		expect((await rename()).err).toBe(
			'the menu in menu.mjs:2:20 still says /posts/helo/, which leads on; write /posts/hello/ there\n',
		)
	})

	it('is told without its line if a program makes it', async () => {
		await folder.put(
			'site/blog.config.mjs',
			"export default { menu: [{ name: 'A', url: '/posts/' + 'helo/' }] }\n",
		)
		expect((await rename()).err).toContain('the menu in blog.config.mjs still says /posts/helo/,')
	})

	it('is found in files of Hugo, in every language, by its page too', async () => {
		await folder.put(
			'site/hugo.yaml',
			'baseURL: https://example.com/\nlanguages: {en: {}, fr: {}}\n',
		)
		await folder.put(
			'site/config/_default/menus.en.yaml',
			'main:\n  - name: A\n    pageRef: /posts/helo\n',
		)
		await folder.put(
			'site/config/_default/menus.fr.yaml',
			'main:\n  - name: B\n    url: /fr/posts/helo/\n',
		)
		await folder.put('site/content/posts/helo.fr.md', post)
		expect((await rename()).err).toBe(
			'the menu in config/_default/menus.en.yaml:3:5 still says /posts/helo, which leads on; write /posts/hello there\n' +
				'the menu in config/_default/menus.fr.yaml:3:5 still says /fr/posts/helo/, which leads on; write /fr/posts/hello/ there\n',
		)
	})

	it('is told at each place that says it, in order, where it says what it leads to', async () => {
		const url = '/posts/helo/'
		const menu = [
			{ name: url, url },
			{ name: 'B', url },
		]
		await folder.put('site/blog.config.json', JSON.stringify({ menu }, null, '\t'))
		const told = (line: number) =>
			`the menu in blog.config.json:${line}:11 still says /posts/helo/, which leads on; write /posts/hello/ there\n`
		expect((await rename('--dry-run')).err).toBe(told(5) + told(9))
	})

	it('is told of Hugo at each line of its address, as it is written there', async () => {
		await folder.put(
			'site/hugo.toml',
			[
				...['baseURL = "https://example.com/"', '[[menus.main]]', 'name = "A"', 'weight = 9'],
				...['url = "posts/helo"', '[[menus.main]]', 'name = "B"', 'url = "/posts/helo/"'],
				...['[[menus.main]]', 'name = "A"', 'url = "posts/helo"', ''],
			].join('\n'),
		)
		const told = (line: number, url: string) =>
			`the menu in hugo.toml:${line}:1 still says ${url}, which leads on; write /posts/hello/ there\n`
		expect((await rename('--dry-run')).err).toBe(
			told(5, 'posts/helo') + told(8, '/posts/helo/') + told(11, 'posts/helo'),
		)
	})

	it.each([
		['/tags/golang/#b', '/tags/go/#b', 'leads on'],
		['https://example.com/tags/golang/', 'https://example.com/tags/go/', 'leads on'],
		['/tags/golang/index.xml', '/tags/go/index.xml', 'leads nowhere'],
	])('is told of tags: %s', async (url, to, state) => {
		const config = { url: 'https://example.com', menu: [{ name: 'A', url }] }
		await folder.put('site/blog.config.json', JSON.stringify(config))
		const { out, err } = await retag('--json')
		expect(err).toBe(
			`the menu in blog.config.json:1:56 still says ${url}, which ${state}; write ${to} there\n`,
		)
		expect(JSON.parse(out)).toMatchObject({
			menu: [{ file: 'blog.config.json', line: 1, column: 56, url, to, state }],
		})
	})
})

describe('where no alias leads on', () => {
	const menu = [
		{ name: 'A', url: '/posts/helo/' },
		{ name: 'G', url: '/tags/golang/' },
	]

	it('a post that has moved is told, and its menu', async () => {
		await folder.put(
			'site/blog.config.json',
			JSON.stringify({ redirects: { aliases: false }, menu }),
		)
		const { out, err } = await rename('--json')
		expect(err).toBe(
			'/posts/helo/ is gone, and nothing here leads on: redirect it to /posts/hello/ on the host\n' +
				'the menu in blog.config.json:1:58 still says /posts/helo/, which leads nowhere; write /posts/hello/ there\n',
		)
		expect(JSON.parse(out)).toMatchObject({
			gone: [{ from: '/posts/helo/', to: '/posts/hello/' }],
			menu: [{ state: 'leads nowhere' }],
		})
	})

	it('a tag that has moved with its text is told', async () => {
		await folder.put(
			'site/blog.config.json',
			JSON.stringify({ redirects: { aliases: false }, menu }),
		)
		await folder.put('site/content/tags/golang/_index.md', '---\ntitle: All of it\n---\n')
		const { out, err } = await retag('--json')
		expect(err).toContain('/tags/golang/ and its feed are gone')
		expect(err).toContain('still says /tags/golang/, which leads nowhere; write /tags/go/ there\n')
		expect(JSON.parse(out).gone).toEqual([{ from: '/tags/golang/', to: '/tags/go/' }])
	})

	it('a draft leaves nothing that leads on, and nobody knows where it was', async () => {
		await folder.put('site/blog.config.json', JSON.stringify({ menu }))
		await folder.put('site/content/posts/helo.md', post.replace('date', 'draft: true\ndate'))
		const { out, err } = await rename('--json')
		expect(err).toContain(
			'still says /posts/helo/, which leads nowhere; write /posts/hello/ there\n',
		)
		expect(JSON.parse(out).gone).toEqual([])
	})

	it('a draft that the site shows is told', async () => {
		await folder.put('site/hugo.yaml', 'buildDrafts: true\n')
		await folder.put('site/content/posts/helo.md', post.replace('date', 'draft: true\ndate'))
		expect((await rename()).err).toBe(
			'/posts/helo/ is gone, and nothing here leads on: redirect it to /posts/hello/ on the host\n',
		)
	})
})
