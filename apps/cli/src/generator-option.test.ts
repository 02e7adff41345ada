import { generators } from '@blog/builder'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'
import { generatorNames } from './options/shown-options.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
})
afterEach(() => folder.remove())

const urls = async (...argv: string[]) => {
	const { out } = await folder.blog('list', 'site', '--columns', 'url', ...argv)
	return out.trim().split('\n')
}

it('knows every generator', () => {
	expect(generatorNames).toEqual(generators)
})

it('reads a folder without a config as the named generator, and again without', async () => {
	await folder.put('site/website/blog/2024-01-02-Hello.md', '# Hello\n\nText')
	const build = async (...argv: string[]) => {
		const { code, out } = await folder.blog('build', 'site', '--out', 'out', '--json', ...argv)
		expect(code).toBe(0)
		return JSON.parse(out).posts.map(({ url }: { url: string }) => url)
	}
	expect(await build()).toEqual(['/website/blog/hello/'])
	expect(await build('--generator', 'docusaurus')).toEqual(['/blog/2024/01/02/Hello/'])
	expect(await build()).toEqual(['/website/blog/hello/'])
	expect(await urls('--generator', 'docusaurus')).toEqual(['/blog/2024/01/02/Hello/'])
})

it('comes before the config that there is, which is laid over it if it is ours', async () => {
	await folder.put('site/_config.yml', 'title: Theirs')
	await folder.put('site/posts/one/one.md', '# One\n\nText')
	await folder.put('site/blog.config.json', '{ "generator": "jekyll", "datesInUrls": true }')
	expect(await urls('--generator', 'eleventy')).toEqual(['/posts/one/'])
})

it('names the generators when it is another', async () => {
	const { code, err } = await folder.blog('build', 'site', '--generator', 'gatsby')
	expect(code).toBe(2)
	expect(err).toContain('hugo, jekyll, docusaurus, vitepress, astro, eleventy')
})

it('says how a site of Zola is brought here', async () => {
	await folder.put('site/blog.config.json', '{}')
	const { code, err } = await folder.blog('build', 'site', '--generator', 'zola')
	expect(code).toBe(2)
	expect(err).toContain('`blog import zola`')
	await folder.put('site/blog.config.json', '{ "generator": "zola" }')
	expect(await folder.blog('list', 'site')).toMatchObject({
		code: 2,
		err: expect.stringContaining('`blog import zola`'),
	})
})
