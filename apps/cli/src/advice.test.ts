import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await put('site/blog.config.json', '{"title": "Notes", "url": "https://example.com"}')
	await put('site/content/posts/größe-zählt.md', '---\ntitle: Größe\ndate: 2020-01-01\n---\n')
	await put('site/content/posts/café.md', '# One')
	await put('site/content/posts/cafè.md', '# Two')
	await put('site/content/posts/idea.md', '---\ntitle: Idea\ndraft: true\n---\n')
})
afterEach(() => folder.remove())

const put = (...args: Parameters<CommandFolder['put']>) => folder.put(...args)
const blog = (...args: Parameters<CommandFolder['blog']>) => folder.blog(...args)

describe('a mistake is named, and answered with what was meant', () => {
	it.each([
		[['help', 'nope'], "unknown command 'nope'"],
		[['help', 'biuld'], 'Did you mean build?'],
		[['help', 'tag', 'renam'], 'Did you mean rename?'],
		[['list', 'site', '--only', 'drft'], 'did you mean draft?'],
		[['list', 'site', '--columns', 'date,titel'], 'did you mean title?'],
		[['import', 'wordpres', 'x'], 'did you mean wordpress? Expected one of wordpress, ghost'],
		[['import', 'wordpress', '.', '--out', 'new'], 'Expected a file at'],
		[['show', 'groesse', 'site'], 'did you mean größe-zählt?'],
		[['show', 'cafe', 'site'], 'did you mean café?'],
		[['show', 'ide', 'site'], 'did you mean idea? It is skipped (draft); say --drafts to see it'],
		[['rename', 'größe-zählt', 'a/b', 'site'], 'a post keeps its folder'],
		[['publish', 'idea', 'site', '--date', 'yesterday'], 'Write `2024-10-09`'],
	])('%j', async (argv, advice) => {
		const { code, out, err } = await blog(...argv)
		expect({ code, out }).toEqual({ code: 2, out: '' })
		expect(err).toMatch(/^blog: [^\n]+\n$/)
		expect(err).toContain(advice)
		expect(err).not.toMatch(/E[A-Z]{4,}:/)
	})
})

it.each([['grosse-zahlt'], ['Groesse-Zaehlt'], ['GRÖSSE-ZÄHLT']])(
	'%s is the one post that it fits without case and accents',
	async (slug) => {
		const { code, out, err } = await blog('show', slug, 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(out).toContain('Größe')
	},
)

it('help of a command in a command', async () => {
	const { code, out } = await blog('help', 'tag', 'rename')
	expect(code).toBe(0)
	expect(out).toContain('Usage: blog tag rename')
})

it('publish says that a later date hides the post until then', async () => {
	const now = await blog('publish', 'idea', 'site', '--date', '2024-01-01', '--dry-run')
	expect(now.err).toBe('')
	const later = await blog('publish', 'idea', 'site', '--date', '2999-01-01')
	expect(later).toMatchObject({ code: 0, err: expect.stringContaining('is hidden until then') })
	await put('shown/hugo.toml', 'buildFuture = true')
	await put('shown/content/idea.md', '---\ndraft: true\n---\n')
	expect((await blog('publish', 'idea', 'shown', '--date', '2999-01-01')).err).toBe('')
})

it('doctor says an before a vowel', async () => {
	await put('eleventy/.eleventy.js', '')
	await put('eleventy/posts/a.md', '# A')
	const { out } = await blog('doctor', 'eleventy')
	expect(out).toContain('an Eleventy site')
	expect(out).not.toContain('a Eleventy')
	expect((await blog('import', 'astro', 'eleventy')).err).toContain('Expected an Astro site')
})

it('names what a file of a generator leaves out, apart from what is wrong', async () => {
	await put('eleventy/.eleventy.js', '')
	await put('eleventy/.eleventyignore', 'old')
	await put('eleventy/old/b.md', '# B')
	await put('eleventy/old/c.md', '# C')
	await put('eleventy/bad.md', '---\ntitle: [\n---\n')
	expect((await blog('list', 'eleventy')).err).toMatch(
		/^skipped: bad.md \(.*\); `blog check` says where and why\nskipped: old\/b.md \(ignored by .eleventyignore\), and 1 more; `blog build --json` names all\n/,
	)
	const { err } = await blog('check', 'eleventy')
	expect(err).toContain('not checked: 2 files ignored by .eleventyignore\n')
})
