import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPosts } from '@blog/builder/posts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'
import { applyRenaming } from './rename/apply-renaming.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await put('site/blog.config.json', '{"title": "Notes", "url": "https://example.com"}')
	await put(
		'site/content/posts/helo.md',
		'---\ntitle: Hello # mine\ndate: 2024-10-09\n---\nText. [me](#a)\n\n## A\n',
	)
})
afterEach(() => folder.remove())

const put = (file: string, text: string) => folder.put(file, text)
const read = (file: string) => folder.read(file)
const rename = (...args: string[]) => folder.blog('rename', ...args)
const isThere = (file: string) =>
	access(join(folder.dir, file)).then(
		() => true,
		() => false,
	)

describe('blog rename', () => {
	it.each(['', 'slug: p\n'])(
		'lets commands find a post with a url of its own by its new name, %j',
		async (slug) => {
			await put(
				'site/content/posts/p.md',
				`---\ntitle: P\ndraft: true\n${slug}url: /custom/p/\n---\n`,
			)
			expect((await rename('p', 'q', 'site')).out).toContain('/custom/p/ -> /custom/q/')
			expect(await read('site/content/posts/p.md')).toMatch(/^slug: "?q"?$/m)
			expect((await folder.blog('show', 'q', 'site', '--drafts')).code).toBe(0)
			expect((await rename('q', 'p', 'site')).code).toBe(0)
		},
	)

	it('follows what a srcset says', async () => {
		await put('site/content/posts/bun/index.md', '---\ntitle: Bun\n---\n')
		await put('site/content/posts/bun/pic.gif', 'GIF89a')
		const page = (name: string) =>
			`---\ntitle: P\n---\n<img srcset="${name}/pic.gif 1x,/posts/${name}/pic.gif 2x" src="${name}/pic.gif" alt="">\n`
		await put('site/content/posts/p.md', page('bun'))
		expect((await rename('bun', 'neu', 'site')).out).toContain('content/posts/p.md: 3 links')
		expect(await read('site/content/posts/p.md')).toBe(page('neu'))
	})

	it('follows films and sounds', async () => {
		await put('site/content/posts/bun/index.md', '---\ntitle: Bun\n---\n')
		for (const file of ['a.mp4', 'a.png', 'a.mp3']) await put(`site/content/posts/bun/${file}`, '')
		const page = (name: string) =>
			`---\ntitle: P\n---\n<video src="${name}/a.mp4" poster="${name}/a.png"><source src="/posts/${name}/a.mp4"></video>\n\n{{< audio src="${name}/a.mp3" >}}\n\n<a href="${name}/">b</a>\n`
		await put('site/content/posts/p.md', page('bun'))
		expect((await rename('bun', 'neu', 'site')).out).toContain('content/posts/p.md: 5 links')
		expect(await read('site/content/posts/p.md')).toBe(page('neu'))
	})

	it.each([
		'cover: { image: /posts/NAME/a.png, alt: x }',
		'cover:\n  image: "/posts/NAME/a.png" # mine\n  alt: posts/NAME/a.png is not it',
		'cover: NAME/a.png',
		'heroImage: ../posts/NAME/a.png',
		'cover: https://example.com/posts/NAME/a.png',
		'images:\n  - /posts/NAME/a.png\n  - /posts/NAME/a.png',
		'images: [posts/NAME/a.png, /other.png]',
		'params:\n  gallery:\n    - { src: /posts/NAME/a.png, title: x }',
	])('follows what front matter says of pictures: %j', async (said) => {
		await put('site/content/posts/bun/index.md', '---\ntitle: Bun\n---\n')
		await put('site/content/posts/bun/a.png', 'x')
		const page = (name: string) => `---\ntitle: bun\n${said.replaceAll('NAME', name)}\n---\nText\n`
		await put('site/content/posts/p.md', page('bun'))
		await put('site/content/_index.md', page('bun'))
		expect(await rename('bun', 'neu', 'site')).toMatchObject({ code: 0, err: '' })
		const expected = page('neu').replace('posts/neu/a.png is', 'posts/bun/a.png is')
		expect(await read('site/content/posts/p.md')).toBe(expected)
	})

	it.each([
		[
			'toml',
			'+++\ntitle = "A"\n[cover]\nimage = "/posts/NAME/a.png"\n[[resources]]\nsrc = \'posts/NAME/a.png\'\n+++\n',
		],
		[
			'json',
			'{\n"title": "A",\n"cover": {"image": "\\/posts/NAME/a.png"},\n"images": ["/posts/NAME/a.png"]\n}\n',
		],
	])('follows them in %s', async (_, said) => {
		const page = (name: string) => said.replaceAll('\\/', '/').replaceAll('NAME', name)
		await put('site/content/posts/bun/index.md', '---\ntitle: Bun\n---\n')
		await put('site/content/posts/bun/a.png', 'x')
		await put('site/content/posts/p.md', page('bun'))
		const { out } = await rename('bun', 'neu', 'site')
		expect(out).toContain('content/posts/p.md: 2 links')
		expect(await read('site/content/posts/p.md')).toBe(page('neu'))
	})

	it.each(['/n', 'https://example.com/n'])(
		'follows them with %s before the path',
		async (start) => {
			await put('site/blog.config.json', '{"url": "https://example.com/n"}')
			await put('site/content/posts/bun/index.md', '---\ntitle: Bun\n---\n')
			await put('site/content/posts/bun/ü.png', 'x')
			const page = (name: string) =>
				`---\ntitle: P\ncover: ${start}/posts/${name}/ü.png\n---\n![](${start}/posts/${name}/ü.png) ![](${start}/posts/${name}/%C3%BC.png)\n`
			await put('site/content/posts/p.md', page('bun'))
			expect(await rename('bun', 'neu', 'site')).toMatchObject({ code: 0, err: '' })
			expect(await read('site/content/posts/p.md')).toBe(page('neu'))
		},
	)

	it('leaves those that lead there all the same', async () => {
		const cover = 'cover: /posts/bun/a.png'
		await put('site/content/posts/bun/index.md', `---\nslug: bun\n${cover}\n---\n`)
		await put('site/content/posts/bun/a.png', 'x')
		expect((await rename('bun', 'neu', 'site')).code).toBe(0)
		expect(await read('site/content/posts/bun/index.md')).toContain(cover)
		expect((await folder.blog('check', 'site')).err).not.toContain('cover')
	})

	it('changes nothing if a picture cannot be followed, and says which', async () => {
		await put('site/content/posts/bun/index.md', '---\ntitle: Bun\n---\n')
		await put('site/content/posts/bun/a.png', 'x')
		const text = '---\ntitle: P\ncover: "/posts\\u002fbun/a.png"\n---\n'
		await put('site/content/posts/p.md', text)
		const { code, err } = await rename('bun', 'neu', 'site')
		expect(code).toBe(1)
		expect(err).toContain('content/posts/p.md:3')
		expect(err).toContain('Unexpected form of `/posts/bun/a.png`, nothing was changed')
		expect(await isThere('site/content/posts/bun/index.md')).toBe(true)
		await put('site/content/posts/p.md', '---\ntitle: P\n---\n')
		await put(
			'site/content/posts/_index.md',
			'---\ntitle: P\ncascade:\n  cover: "\\xa0/posts/bun/a.png"\n---\n',
		)
		expect((await rename('bun', 'neu', 'site')).err).toContain(
			'the cover `/posts/bun/a.png` of content/posts/',
		)
	})

	it('moves the file, leaves an alias and the guid, and changes each link at its place', async () => {
		const links = [
			'[a](helo.md) [b](../posts/helo.md#a "helo.md") [c](/posts/helo/) [d]({{< ref "helo.md#a" >}})',
			'[e](https://example.com/posts/helo/?x=1#a) <a href="/posts/helo">f</a> ![g][h]',
			'<https://example.com/posts/helo/> `[i](helo.md)` helo [j](../helo/)',
			'',
			'[h]: helo.md',
		].join('\n')
		await put('site/content/posts/other.md', `\ufeff---\ntitle: Other\n---\n${links}\n`)
		const { code, out, err } = await rename('helo', 'hello', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out).toBe(
			'content/posts/helo.md -> content/posts/hello.md\n/posts/helo/ -> /posts/hello/\ncontent/posts/other.md: 9 links\n',
		)
		expect(await isThere('site/content/posts/helo.md')).toBe(false)
		expect(await read('site/content/posts/hello.md')).toBe(
			'---\ntitle: Hello # mine\ndate: 2024-10-09\naliases: ["/posts/helo/"]\nguid: "https://example.com/posts/helo/"\n---\nText. [me](#a)\n\n## A\n',
		)
		expect(await read('site/content/posts/other.md')).toBe(
			`\ufeff---\ntitle: Other\n---\n${links.replaceAll('helo', 'hello').replace('"hello.md")', '"helo.md")').replace('`[i](hello.md)` hello', '`[i](helo.md)` helo')}\n`,
		)
		expect((await folder.blog('check', 'site')).code).toBe(0)
	})

	it('says all of it before, and does nothing', async () => {
		const { code, out } = await rename('helo', 'hello', 'site', '--dry-run', '--json')
		expect(code).toBe(0)
		expect(JSON.parse(out)).toEqual({
			moves: [{ from: 'content/posts/helo.md', to: 'content/posts/hello.md' }],
			addresses: [{ file: 'content/posts/hello.md', from: '/posts/helo/', to: '/posts/hello/' }],
			links: [],
			gone: [],
			menu: [],
			dryRun: true,
		})
		expect(await isThere('site/content/posts/helo.md')).toBe(true)
	})

	it('takes no address that leads on to another post', async () => {
		await rename('helo', 'hello', 'site')
		await put('site/content/posts/two.md', '---\ntitle: Two\n---\n')
		const { code, out, err } = await rename('two', 'helo', 'site')
		expect({ code, out }).toEqual({ code: 1, out: '' })
		expect(err).toContain('Unexpected alias /posts/helo/')
		expect(err).toContain('nothing was changed')
		expect(await isThere('site/content/posts/two.md')).toBe(true)
	})

	it('leaves the address to the other of two posts that had it', async () => {
		const text = '---\ntitle: A\nslug: helo\n---\n'
		await put('site/content/posts/a.md', text)
		expect((await rename('posts/a', 'hello', 'site')).code).toBe(0)
		expect(await read('site/content/posts/a.md')).toBe(text.replace('helo', 'hello'))
		expect((await folder.blog('check', 'site')).err).toBe('No problems found\n')
	})

	it('goes by what was wrong before', async () => {
		await put('site/content/posts/two.md', '---\naliases: [/posts/three/, /x/]\n---\n')
		await put('site/content/posts/three.md', '---\ntitle: Three\naliases: [/x/]\n---\n')
		const { code, err } = await rename('three', 'four', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
	})

	it('goes back without a trace but for what is true', async () => {
		await rename('helo', 'hello', 'site')
		await rename('hello', 'helo', 'site')
		expect(await read('site/content/posts/helo.md')).toContain(
			'aliases: ["/posts/hello/"]\nguid: "https://example.com/posts/helo/"\n',
		)
	})

	it('moves bundles with their files and translations', async () => {
		await put('site/blog.config.json', '{"url": "https://example.com", "languages": {"fr": {}}}')
		const at = 'site/content/posts'
		await put(
			`${at}/2024-10-09-bundel/index.md`,
			'---\ntitle: B\n---\n![p](p.png) [f](index.fr.md)',
		)
		await put(`${at}/2024-10-09-bundel/index.fr.md`, '---\ntitle: F\n---\n![p](p.png)')
		await put(`${at}/2024-10-09-bundel/p.png`, 'png')
		await put(
			`${at}/two.md`,
			'[b](2024-10-09-bundel/) ![p](2024-10-09-bundel/p.png) [i](/posts/bundel/p.png)',
		)
		await put(`${at}/two.fr.md`, '[b](/fr/posts/bundel/)')
		const { code, out, err } = await rename('bundel', 'bundle', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out).toContain('/fr/posts/bundel/ -> /fr/posts/bundle/\n')
		expect(await read(`${at}/2024-10-09-bundle/p.png`)).toBe('png')
		expect(await read(`${at}/2024-10-09-bundle/index.fr.md`)).toContain('/fr/posts/bundel/')
		expect(await read(`${at}/two.md`)).toBe(
			'[b](2024-10-09-bundle/) ![p](2024-10-09-bundle/p.png) [i](/posts/bundle/p.png)',
		)
		expect(await read(`${at}/two.fr.md`)).toBe('[b](/fr/posts/bundle/)')
	})

	it('writes aliases of a Hugo site from the home page of their language', async () => {
		await put('hugo/hugo.yaml', 'baseURL: https://example.com/\nlanguages: { en: {}, fr: {} }\n')
		await put('hugo/content/posts/helo.fr.md', '---\ntitle: F\naliases: [/old/]\n---\nText.')
		await rename('helo', 'hello', 'hugo')
		expect(await read('hugo/content/posts/hello.fr.md')).toContain(
			'aliases: [/old/, "/posts/helo/"]\nguid: "https://example.com/fr/posts/helo/"\n',
		)
		await rename('hello', 'helo', 'hugo')
		expect(await read('hugo/content/posts/helo.fr.md')).toContain(
			'aliases: [/old/, "/posts/hello/"]\n',
		)
	})

	it('writes aliases to be read, which Hugo takes literally', async () => {
		await put('hugo/hugo.yaml', 'baseURL: https://example.com/\n')
		await put('hugo/content/posts/über.md', '---\ntitle: U\n---\nText.')
		await rename('über', 'uber', 'hugo')
		expect(await read('hugo/content/posts/uber.md')).toContain('aliases: ["/posts/über/"]\n')
	})

	it.each([
		['slug: helo', 'slug: hello'],
		["url: '/old/helo.html' # as it was", "url: '/old/hello.html' # as it was"],
	])('changes %j where the front matter says the address', async (before, after) => {
		await put('site/content/posts/a.md', `---\ntitle: A\n${before}\n---\n[b](b.md)\n`)
		await put('site/content/posts/b.md', `[a](a.md)\n`)
		const { moves, addresses } = JSON.parse(
			(await rename('posts/a', 'hello', 'site', '--json')).out,
		)
		expect(moves).toEqual([])
		expect(addresses).toHaveLength(1)
		expect(await read('site/content/posts/a.md')).toContain(`title: A\n${after}\n`)
		expect(await read('site/content/posts/b.md')).toBe('[a](a.md)\n')
	})

	it('writes a slug where a pattern takes the title', async () => {
		await put('site/blog.config.json', '{"permalinks": {"posts": "/:year/:slug/"}}')
		await rename('/2024/hello/', 'world', 'site')
		expect(await read('site/content/posts/helo.md')).toContain('slug: world\n')
	})

	it('follows post_url and redirects as Jekyll does', async () => {
		await put('jekyll/_config.yml', 'url: https://example.com\n')
		await put('jekyll/_posts/2024-10-09-old.md', '---\ntitle: Old\n---\nText.')
		await put(
			'jekyll/_posts/2024-10-10-b.md',
			'---\ntitle: B\n---\n[a]({% post_url 2024-10-09-old %}) {% link _posts/2024-10-09-old.md %}\n[b]({% post_url 2024-10-09-old %}#%C3%A9) <a href={% post_url 2024-10-09-old %}?q={x}>c</a>',
		)
		const { code, err } = await rename('old', 'new', 'jekyll')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(await read('jekyll/_posts/2024-10-09-new.md')).toContain(
			'redirect_from: ["/2024/10/09/old.html"]',
		)
		const after = await read('jekyll/_posts/2024-10-10-b.md')
		expect(after).toContain('{% post_url 2024-10-09-new %}')
		expect(after).not.toContain('-old')
	})

	it.each([
		['docusaurus.config.js', "module.exports = { title: 'D', url: 'https://example.com' }", 'blog'],
		['astro.config.mjs', "export default { site: 'https://example.com' }", 'src/content/blog'],
		['.vitepress/config.js', "export default { title: 'V' }", 'posts'],
	])('moves a folder at the root of the content of %s', async (config, text, content) => {
		await put(`other/${config}`, text)
		await put(
			`other/${content}/trip/index.md`,
			'---\ntitle: T\ndate: 2024-01-02\n---\n![p](./p.png)',
		)
		await put(`other/${content}/trip/p.png`, 'png')
		const { moves } = JSON.parse((await rename('trip', 'journey', 'other', '--json')).out)
		expect(moves).toEqual([{ from: `${content}/trip`, to: `${content}/journey` }])
		expect(await read(`other/${content}/journey/index.md`)).toContain('![p](./p.png)')
	})

	it.each([
		[
			...['docusaurus.config.js', "module.exports = { title: 'D', url: 'https://example.com' }"],
			...['blog/2024-01-02-two.md', 'blog/2024-01-02-deux.md'],
		],
		[
			...['_config.yml', 'url: https://example.com\n'],
			...['_posts/2024-01-02-two.md', '_posts/2024-01-02-deux.md'],
		],
	])('keeps the identity that feeds of %s have', async (config, text, before, after) => {
		await put(`other/${config}`, text)
		await put(`other/${before}`, '---\ntitle: Two\n---\nText.')
		const guidOf = async (slug: string) =>
			(await loadPosts(join(folder.dir, 'other'))).get(slug)?.guid
		const guid = await guidOf('two')
		expect(guid).toBeDefined()
		expect((await rename('two', 'deux', 'other')).code).toBe(0)
		expect(await read(`other/${after}`)).toContain(`guid: "${guid}"`)
		expect(await guidOf('deux')).toBe(guid)
	})

	it.each([
		'[a]({{ site.baseurl }}/2024/10/09/old.html#x)',
		'[a]({{ "/2024/10/09/old.html" | relative_url }})',
		"[a]({{ '/2024/10/09/old.html' | absolute_url }})",
		'<a href="{{ site.baseurl }}/2024/10/09/old.html">a</a>',
	])('changes what is written out of %s', async (link) => {
		await put('jekyll/_config.yml', 'url: https://example.com\nbaseurl: /sub\n')
		await put('jekyll/_posts/2024-10-09-old.md', '---\ntitle: Old\n---\n## x\n')
		await put('jekyll/_posts/2024-10-10-b.md', `---\ntitle: B\n---\n${link}`)
		const { code, err } = await rename('old', 'new', 'jekyll')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(await read('jekyll/_posts/2024-10-10-b.md')).toBe(
			`---\ntitle: B\n---\n${link.replace('old.html', 'new.html')}`,
		)
	})

	it('says what to write in place of a pattern', async () => {
		await put(
			'eleventy/eleventy.config.js',
			"module.exports = () => ({ dir: { input: 'content' } })",
		)
		await put(
			'eleventy/content/blog/e.md',
			'---\ntitle: Some day\npermalink: "/e/{{ title | slugify }}/"\n---\nText.',
		)
		const { code, err } = await rename('blog/e', 'other', 'eleventy')
		expect({ code, err }).toEqual({
			code: 2,
			err: expect.stringContaining('Write the address itself there: `permalink: /e/other/`'),
		})
	})

	it('leaves no alias of a draft', async () => {
		await put('site/content/posts/draft.md', '---\ntitle: D\ndraft: true\n---\nText.')
		await rename('draft', 'plan', 'site')
		expect(await read('site/content/posts/plan.md')).toBe('---\ntitle: D\ndraft: true\n---\nText.')
	})

	it('changes nothing if a link cannot be changed, and says which', async () => {
		await put('site/content/posts/other.md', '---\ntitle: O\n---\n<img srcset="hel&#111;.md 2x">')
		const { code, out, err } = await rename('helo', 'hello', 'site')
		expect({ code, out }).toEqual({ code: 1, out: '' })
		expect(err).toContain('content/posts/other.md:4:1')
		expect(await isThere('site/content/posts/helo.md')).toBe(true)
	})

	it('moves everything back if a file has changed meanwhile', async () => {
		const root = join(folder.dir, 'site/content/posts')
		const renaming = {
			addresses: [],
			links: [],
			diagnostics: [],
			moves: [{ from: 'helo.md', to: 'hello.md' }],
			withoutRedirect: [],
			menu: [],
			changes: [{ file: 'hello.md', before: 'something else', after: 'new' }],
		}
		expect(() => applyRenaming(root, renaming)).toThrow(
			'Expected to change helo.md: it has changed meanwhile',
		)
		expect(await read('site/content/posts/helo.md')).toContain('title: Hello')
		await put('site/content/posts/there.md', 'There.')
		const moves = [...renaming.moves, { from: 'hello.md', to: 'there.md' }]
		expect(() => applyRenaming(root, { ...renaming, moves })).toThrow('there.md is there already')
		expect(await read('site/content/posts/helo.md')).toContain('title: Hello')
		expect(await read('site/content/posts/there.md')).toBe('There.')
	})

	it('tells of the menu, where the old address leads on', async () => {
		await put('site/blog.config.json', '{"menu": [{"name": "Hello", "url": "/posts/helo/"}]}')
		expect((await rename('helo', 'hello', 'site')).err).toBe(
			'the menu in blog.config.json:1:36 still says /posts/helo/, which leads on; write /posts/hello/ there\n',
		)
	})

	it.each([
		[['helo', 'Hello There'], 'did you mean hello-there?'],
		[['helo', '../../etc'], 'a post keeps its folder'],
		[['helo', '?!'], 'letters or digits'],
		[['helo', 'helo'], 'has it already'],
		[['helo', 'other'], 'is there already'],
		[['hello', 'x'], 'did you mean helo?'],
		[['lo', 'x'], 'did you mean helo?'],
		[['e', 'x'], 'expected one that `blog list` shows'],
		[['helo', 'taken'], 'has it already'],
	])('refuses %j', async (names, reason) => {
		await put('site/content/posts/other.md', 'Text.')
		await put('site/content/posts/b.md', '---\nurl: /posts/taken/\n---\nText.')
		const { code, out, err } = await rename(...names, 'site')
		expect({ code, out }).toEqual({ code: 2, out: '' })
		expect(err).toContain(reason)
		expect(await isThere('site/content/posts/helo.md')).toBe(true)
	})
})
