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
			...{ name: 'Golang', slug: 'golang', url: '/tags/golang/', posts: 2 },
		})
	})

	it('renames a tag in every post, and changes no other character', async () => {
		const dry = await blog('tag', 'rename', 'GOLANG', 'Go', 'site', '--dry-run', '--json')
		const result = {
			from: ['GOLANG'],
			to: 'Go',
			files: ['content/posts/a.md', 'content/posts/b.md'],
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
		[['golang', ' '], 'without commas'],
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
		expect({ code, err }).toEqual({ code: 0, err: '' })
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

	it('finds a tag by its slug', async () => {
		await put('site/content/posts/d.md', '---\ntags: [Web Design]\n---\nText.')
		await blog('tag', 'rename', 'web-design', 'Design', 'site')
		expect(await read('site/content/posts/d.md')).toContain('tags: [Design]')
	})
})
