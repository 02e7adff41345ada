import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

const a = '---\ntitle: A\ntags: [golang, "CI"] # mine\n---\nOn golang.\n'
const b = '---\r\ntitle: B\r\ndraft: true\r\ntags:\r\n  - go-lang\r\n  - Golang\r\n---\r\nText.\r\n'
let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await put(
		'site/blog.config.json',
		'{"title": "Notes", "url": "https://example.com", "timeZone": "Asia/Tokyo"}',
	)
	await put('site/content/posts/a.md', a)
	await put('site/content/posts/b.md', b)
	await put('site/content/posts/c.md', '---\ntags: [ci]\n---\nText.')
})
afterEach(() => folder.remove())

const put = (...args: Parameters<CommandFolder['put']>) => folder.put(...args)
const read = (...args: Parameters<CommandFolder['read']>) => folder.read(...args)
const blog = (...args: Parameters<CommandFolder['blog']>) => folder.blog(...args)

describe('blog tag', () => {
	it('lists the tags of drafts too', async () => {
		const { code, out } = await blog('tag', 'list', 'site')
		expect({ code, out }).toEqual({ code: 0, out: '2\tci\n2\tGolang\n1\tgo-lang\n' })
		expect(JSON.parse((await blog('tag', 'list', 'site', '--json')).out)[1]).toEqual({
			name: 'Golang',
			slug: 'golang',
			url: '/tags/golang/',
			posts: 2,
		})
	})

	it('renames a tag in every post, and changes no other character', async () => {
		const dry = await blog('tag', 'rename', 'GOLANG', 'Go', 'site', '--dry-run', '--json')
		const result = {
			from: ['GOLANG'],
			to: 'Go',
			files: ['content/posts/a.md', 'content/posts/b.md'],
			moves: [],
			addresses: [{ from: '/tags/golang/', to: '/tags/go/' }],
			links: [],
			created: ['content/tags/go/_index.md'],
			gone: [],
			menu: [],
		}
		expect(JSON.parse(dry.out)).toEqual({
			...result,
			files: expect.arrayContaining(result.files),
			dryRun: true,
		})
		expect(await read('site/content/posts/a.md')).toBe(a)
		expect((await blog('tag', 'rename', 'golang', 'Go', 'site')).code).toBe(0)
		expect(await read('site/content/posts/a.md')).toBe(a.replace('[golang', '[Go'))
		expect(await read('site/content/posts/b.md')).toBe(b.replace('Golang', 'Go'))
	})

	it('merges tags into one that a post has once', async () => {
		const { code } = await blog(
			'tag',
			'merge',
			'golang',
			'go-lang',
			'--into',
			'Go',
			'--dir',
			'site',
		)
		expect(code).toBe(0)
		expect(await read('site/content/posts/b.md')).toBe(
			b.replace('go-lang', 'Go').replace('  - Golang\r\n', ''),
		)
		expect((await blog('tag', 'list', 'site')).out).toBe('2\tci\n2\tGo\n')
	})

	it('changes nothing if one post cannot be changed', async () => {
		await put('site/content/posts/d.md', '---\n{tags: [golang], title: D}\n---\nText.')
		const { code, out, err } = await blog('tag', 'rename', 'golang', 'Go', 'site')
		expect({ code, out }).toEqual({ code: 1, out: '' })
		expect(err).toContain('content/posts/d.md')
		expect(await read('site/content/posts/a.md')).toBe(a)
	})

	it.each([
		[['golnag', 'Go'], 'did you mean'],
		[['golang', 'a, b'], 'without commas'],
		[['golang', ' '], 'more than blanks'],
		[['golang', 'a\u001b[2J'], 'in one line'],
	])('refuses %j', async (names, reason) => {
		const { code, out, err } = await blog('tag', 'rename', ...names, 'site')
		expect({ code, out }).toEqual({ code: 2, out: '' })
		expect(err).toContain(reason)
		expect(err).not.toContain('\u001b')
		expect(await read('site/content/posts/a.md')).toBe(a)
	})
})

describe('blog tag rename', () => {
	it.each([
		['Go', 'tags: Go web'],
		['Go lang', 'tags: [Go lang, web]'],
	])('renames a word of the tags of Jekyll to %s', async (to, written) => {
		await put('jekyll/_config.yml', '')
		await put('jekyll/_posts/2024-01-02-a.md', '---\ntags: golang web\n---\nText.')
		const { code, err } = await blog('tag', 'rename', 'golang', to, 'jekyll')
		expect({ code, err }).toEqual({
			code: 0,
			err: expect.stringMatching(
				/^\/tags\/golang\/ and its feed are gone.* redirect them to .*\n$/,
			),
		})
		expect(await read('jekyll/_posts/2024-01-02-a.md')).toContain(written)
	})

	it.each(['Releases', 'release'])('says where the label of %s stands', async (name) => {
		await put('docs/docusaurus.config.js', "module.exports = { title: 'D' }")
		await put('docs/blog/tags.yml', 'release:\n  label: Releases\n')
		await put('docs/blog/2024-01-02-a.md', '---\ntags: [release]\n---\nText.')
		const { code, err } = await blog('tag', 'rename', name, 'Rel', 'docs')
		expect({ code, err }).toEqual({
			code: 2,
			err: expect.stringContaining('`Releases` is the label of `release`'),
		})
	})

	it.each([
		['Go lang', 'Golang'],
		['go-lang', 'Go-Lang'],
	])('renames every spelling that is one term in Hugo: %s', async (from, to) => {
		await put('hugo/hugo.toml', 'title = "H"')
		await put('hugo/content/posts/a.md', '---\ntags: [Go lang, go-lang, web]\n---\nText.')
		await put('hugo/content/posts/b.md', '---\ntags: [go-lang]\n---\nText.')
		const { code, err } = await blog('tag', 'rename', from, to, 'hugo')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(await read('hugo/content/posts/a.md')).toContain(`tags: [${to}, web]`)
		expect(await read('hugo/content/posts/b.md')).toContain(`tags: [${to}]`)
	})

	it('makes one of a tag and the new one in another case', async () => {
		await put('site/content/posts/d.md', '---\ntags: [Alt, "Älter"]\n---\nText.')
		const { code, err } = await blog('tag', 'rename', 'Älter', 'alt', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(await read('site/content/posts/d.md')).toBe('---\ntags: [alt]\n---\nText.')
	})

	it('finds a tag by its slug', async () => {
		await put('site/content/posts/d.md', '---\ntags: [Web Design]\n---\nText.')
		await blog('tag', 'rename', 'web-design', 'Design', 'site')
		expect(await read('site/content/posts/d.md')).toContain('tags: [Design]')
	})
})

describe('blog tag rename, where something leads to the page of the tag', () => {
	const head = '---\ntitle: D\n---\n'

	it('writes links to it anew, and changes no other character', async () => {
		const links =
			'[a](/tags/golang/) [b](/tags/golang#x) <a href="/tags/golang/index.xml">c</a> [d][d] [e](/tags/golang-x/) [f](/tags/ci/)\n\n[d]: https://example.com/tags/golang/\n'
		await put('site/content/posts/a.md', `${a}${links}`)
		await put('site/content/posts/d.md', `\ufeff${head}${links}`)
		const { code, out, err } = await blog('tag', 'rename', 'golang', 'Go', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out.split('\n')).toEqual(
			expect.arrayContaining([
				'/tags/golang/ -> /tags/go/',
				'content/posts/b.md',
				'content/posts/d.md: 4 links',
			]),
		)
		const after = links.replace(/golang(?!-x)/g, 'go')
		expect(await read('site/content/posts/a.md')).toBe(a.replace('[golang', '[Go') + after)
		expect(await read('site/content/posts/d.md')).toBe(`\ufeff${head}${after}`)
	})

	it('writes links below the path of the site anew', async () => {
		await put('site/blog.config.json', '{"url": "https://example.com/n"}')
		await put(
			'site/content/posts/d.md',
			`${head}[a](/n/tags/golang/) [b](https://example.com/n/tags/golang/)`,
		)
		await blog('tag', 'merge', 'golang', 'go-lang', '--into', 'Go', '--dir', 'site')
		expect(await read('site/content/posts/d.md')).toBe(
			`${head}[a](/n/tags/go/) [b](https://example.com/n/tags/go/)`,
		)
	})

	it('leaves links if the page stays where it was', async () => {
		await put('site/content/posts/d.md', `${head}[a](/tags/golang/)`)
		const { out } = await blog('tag', 'rename', 'golang', 'GoLang', 'site')
		expect(out).not.toContain('->')
		expect(await read('site/content/posts/d.md')).toBe(`${head}[a](/tags/golang/)`)
	})

	it('names entries of the menu', async () => {
		await put(
			'site/blog.config.json',
			'{"url": "https://example.com", "menu": [{"name": "G", "url": "/tags/golang/"}, {"name": "C", "url": "/tags/ci/"}]}',
		)
		expect((await blog('tag', 'rename', 'golang', 'Go', 'site')).err).toBe(
			'the menu in blog.config.json:1:62 still says /tags/golang/, which leads on; write /tags/go/ there\n',
		)
	})

	it('moves the folder of its text, which leads on from where it was', async () => {
		await put('site/content/tags/golang/_index.md', '---\ntitle: All about Go\n---\n![](p.png)')
		await put('site/content/tags/golang/p.png', 'png')
		await put('site/content/posts/d.md', `${head}[a](/tags/golang/) [b](../tags/golang/_index.md)`)
		const { code, out, err } = await blog('tag', 'rename', 'golang', 'Go', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out).toContain('content/tags/golang -> content/tags/go\n')
		expect(await read('site/content/tags/go/_index.md')).toBe(
			'---\ntitle: All about Go\naliases: ["/tags/golang/"]\n---\n![](p.png)',
		)
		expect(await read('site/content/tags/go/p.png')).toBe('png')
		expect(await read('site/content/posts/d.md')).toBe(
			`${head}[a](/tags/go/) [b](../tags/go/_index.md)`,
		)
		expect((await blog('tag', 'list', 'site')).out).not.toContain('golang')
	})

	it('makes a file for the page of the new tag, which leads on', async () => {
		await put('site/content/posts/d.md', '---\ntitle: D\ntags: [Über uns]\n---\n')
		const { code, out } = await blog(
			...['tag', 'merge', 'golang', 'go-lang', 'über-uns', '--into', 'Go', '--dir', 'site'],
		)
		expect({ code, out }).toEqual({
			code: 0,
			out: expect.stringContaining('content/tags/go/_index.md: new\n'),
		})
		// Of `go-lang` there is a draft alone.
		expect(await read('site/content/tags/go/_index.md')).toBe(
			'---\ntitle: Go\naliases: ["/tags/golang/", "/tags/über-uns/"]\n---\n',
		)
		await blog('tag', 'rename', 'Go', 'Golang', 'site')
		expect(await read('site/content/tags/golang/_index.md')).toBe(
			'---\ntitle: Golang\naliases: ["/tags/über-uns/", "/tags/go/"]\n---\n',
		)
	})

	it('leads on by the file that the page of the other tag has', async () => {
		await put('hugo/hugo.yaml', 'baseURL: https://example.com/\n')
		await put('hugo/content/tags/c++/_index.md', '---\ntitle: C++\naliases: [/cpp/]\n---\n')
		await put('hugo/content/posts/a.md', '---\ntags: [CPP]\n---\n')
		const { code, err } = await blog('tag', 'rename', 'cpp', 'C++', 'hugo')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(await read('hugo/content/tags/c++/_index.md')).toBe(
			'---\ntitle: C++\naliases: [/cpp/, "/tags/cpp/"]\n---\n',
		)
	})

	it.each([
		['a text of its own', '---\ntitle: golang\n---\n'],
		['none', undefined],
	])('leads on where addresses are ugly, from a tag with %s', async (_, text) => {
		const menu = 'menus: { main: [{ name: G, url: /tags/golang.html }] }\n'
		await put('hugo/hugo.yaml', `baseURL: https://example.com/\nuglyURLs: true\n${menu}`)
		if (text) await put('hugo/content/tags/golang/_index.md', text)
		const post = (name: string) =>
			`---\ntags: [${name}]\n---\n[a](/tags/${name}.html) [b](/tags/${name}/index.xml) [c](https://example.com/tags/${name}.html#d)`
		await put('hugo/content/posts/a.md', post('golang'))
		const { code, out, err } = await blog('tag', 'rename', 'golang', 'go', 'hugo')
		expect({ code, err }).toEqual({
			code: 0,
			err: 'the menu in hugo.yaml:3:28 still says /tags/golang.html, which leads on; write /tags/go.html there\n',
		})
		expect(out).toContain('content/posts/a.md: 3 links\n')
		expect(await read('hugo/content/posts/a.md')).toBe(post('go'))
		expect(await read('hugo/content/tags/go/_index.md')).toBe(
			'---\ntitle: go\naliases: ["/tags/golang.html"]\n---\n',
		)
	})

	it('makes files in every language of Hugo, and none where aliases do not lead on', async () => {
		const config = 'baseURL: https://example.com/\nlanguages: { en: {}, fr: {} }\n'
		await put('hugo/hugo.yaml', config)
		await put('hugo/content/posts/a.md', '---\ntags: [golang]\n---\n')
		await put('hugo/content/posts/a.fr.md', '---\ntags: [golang]\n---\n')
		await blog('tag', 'rename', 'golang', 'C++ now', 'hugo')
		const text = '---\ntitle: C++ now\naliases: ["/tags/golang/"]\n---\n'
		expect(await read('hugo/content/tags/c++-now/_index.md')).toBe(text)
		expect(await read('hugo/content/tags/c++-now/_index.fr.md')).toBe(text)
		await put('hugo/hugo.yaml', `${config}disableAliases: true\n`)
		await put('hugo/content/posts/b.md', '---\ntags: [rust]\n---\n')
		const { err, out } = await blog('tag', 'rename', 'rust', 'Rusty', 'hugo')
		expect(err).toContain('/tags/rust/ and its feed are gone')
		expect(out).not.toContain('_index.md')
	})

	it('moves the text of a tag that has one in a single language, and makes one for the other', async () => {
		await put('two/blog.config.json', '{"url": "https://example.com", "languages": {"de": {}}}')
		const post = '---\ntitle: A\ndate: 2024-01-01\ntags: [Alt]\n---\n'
		await put('two/posts/a.md', post)
		await put('two/posts/a.de.md', post)
		await put('two/tags/alt/_index.md', '---\ntitle: Alt\n---\n')
		const { code, out, err } = await blog('tag', 'rename', 'Alt', 'Neu', 'two')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out).toContain('tags/neu/_index.de.md: new\n')
		const text = (alias: string) => `---\ntitle: Neu\naliases: ["${alias}"]\n---\n`
		expect(await read('two/tags/neu/_index.md')).toBe(text('/tags/alt/'))
		expect(await read('two/tags/neu/_index.de.md')).toBe(text('/de/tags/alt/'))
	})

	it('makes no page of a tag that only posts have which the site does not show', async () => {
		const post = '---\ntitle: D\nexpiryDate: 2001-01-01\ntags: [Old]\n---\n'
		await put('site/content/posts/d.md', post)
		const hidden = await blog('tag', 'rename', 'Old', 'New', 'site')
		expect(hidden).toMatchObject({ code: 0, err: '' })
		expect(hidden.out).not.toContain('_index.md')
		expect(await read('site/content/posts/d.md')).toBe(post.replace('[Old]', '[New]'))
		await put('hugo/hugo.yaml', 'baseURL: https://example.com/\nbuildExpired: true\n')
		await put('hugo/content/posts/d.md', post)
		expect((await blog('tag', 'rename', 'Old', 'New', 'hugo')).out).toContain(
			'content/tags/new/_index.md: new\n',
		)
	})

	it('says that the text of a tag stays if the other tag has one', async () => {
		await put('site/content/tags/golang/_index.md', head)
		await put('site/content/tags/ci/_index.md', head)
		await put('site/blog.config.json', '{"menu": [{"name": "G", "url": "/tags/golang/"}]}')
		await put('site/content/posts/d.md', `${head}[a](/tags/golang/)`)
		const { code, err } = await blog('tag', 'merge', 'golang', '--into', 'ci', '--dir', 'site')
		expect({ code, err }).toEqual({
			code: 0,
			err:
				'content/tags/golang/_index.md stays: it is about a tag that no post has any more\n' +
				'the menu in blog.config.json:1:32 still says /tags/golang/, which has no posts any more; write /tags/ci/ there\n',
		})
		expect(await read('site/content/posts/d.md')).toBe(`${head}[a](/tags/ci/)`)
	})

	it('changes nothing if one link cannot be changed', async () => {
		await put('site/content/posts/d.md', `${head}<img srcset="/tags/&#103;olang/ 2x">`)
		const { code, out, err } = await blog('tag', 'rename', 'golang', 'Go', 'site')
		expect({ code, out }).toEqual({ code: 1, out: '' })
		expect(err).toContain('link-not-editable')
		expect(err).toContain('nothing was changed')
		expect(await read('site/content/posts/a.md')).toBe(a)
	})

	it('leads on from a tag whose page is made by what Hugo passes down, which has no file', async () => {
		await folder.put(
			'hugo/hugo.yaml',
			'baseURL: https://e.x/\ncascade:\n  - target: {kind: term}\n    description: All\n',
		)
		const links = '[aa](/tags/aa/) [bb](/tags/bb/)'
		await folder.put('hugo/content/posts/a.md', `---\ntitle: A\ntags: [aa, bb]\n---\n${links}\n`)
		const { code, err } = await folder.blog('tag', 'rename', 'aa', 'zz', 'hugo')
		expect([code, err]).toEqual([0, ''])
		expect(await folder.read('hugo/content/posts/a.md')).toContain(
			'[aa](/tags/zz/) [bb](/tags/bb/)',
		)
		expect(await folder.read('hugo/content/tags/zz/_index.md')).toContain('/tags/aa/')
		expect((await folder.blog('import', 'hugo', 'hugo', '--out', 'taken')).code).toBe(0)
		expect((await folder.blog('check', 'hugo', '--json')).out).not.toContain('"error"')
	})
})
