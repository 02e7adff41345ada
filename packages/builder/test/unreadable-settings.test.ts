import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const eleventy = {
	'eleventy.config.js': "export default () => ({ dir: { input: 'src' } })",
	'src/posts/a.md': '---\ntitle: A\n---\nText',
}
const astro = { 'astro.config.mjs': "import { a } from './site'\nexport default { site: a }" }
const docusaurus = {
	'docusaurus.config.js': "module.exports = { title: 'T', url: 'https://a.dev', baseUrl: '/' }",
	'blog/a.md': '# A',
}
const hugo = { 'hugo.toml': 'title = "T"', 'content/a.md': '# A' }

describe('settings that are there and cannot be read end a build', () => {
	it.each<[string, Readonly<Record<string, string>>]>([
		['.eleventyignore', eleventy],
		['.gitignore', eleventy],
		['src/_data', eleventy],
		['src/_data/site.json', eleventy],
		['src/_data/eleventyComputed', eleventy],
		['site.ts', astro],
		['src/pages', { ...astro, 'src/content/blog/a.md': '# A' }],
		['src/pages/blog/[slug].astro', { ...astro, 'src/content/blog/a.md': '# A' }],
		['blog/authors.yml', docusaurus],
		['i18n', docusaurus],
		['config', hugo],
		['config/_default', hugo],
		['layouts', hugo],
		['_data', { '_config.yml': 'title: T', '_posts/2020-01-01-a.md': '# A' }],
		['.vitepress', { 'a.md': '# A' }],
	])('%s', async (path, files) => {
		site = scratchSite(files)
		const file = join(site.root, 'site', path)
		mkdirSync(dirname(file), { recursive: true })
		symlinkSync(file, file)
		await expect(site.build()).rejects.toMatchObject({
			code: 'IO',
			message: expect.stringContaining(`site/${path}`),
		})
	})

	it('a folder in place of a file', async () => {
		site = scratchSite({ ...eleventy, '.eleventyignore/x': '' })
		await expect(site.build()).rejects.toMatchObject({
			code: 'IO',
			message: expect.stringMatching(/Expected to read .*\.eleventyignore: it is a folder$/),
		})
	})

	it.skipIf(process.getuid?.() === 0)('with a hint where this user may not', async () => {
		site = scratchSite({ ...eleventy, '.eleventyignore': 'src/posts' })
		chmodSync(join(site.root, 'site', '.eleventyignore'), 0)
		await expect(site.build()).rejects.toMatchObject({
			code: 'IO',
			message: expect.stringContaining('chmod u+rX'),
		})
	})
})

it('a module may be a folder, and a usual folder a file', async () => {
	site = scratchSite({
		'astro.config.mjs': "import { a } from './site'\nexport default { site: a }",
		'site/index.ts': "export const a = 'https://a.dev'",
		'src/content/blog/a.md': '# A',
		public: 'a file',
		'src/pages': 'a file',
	})
	expect((await site.build()).posts).toHaveLength(1)
	expect(site.bytesOf('out').get('sitemap.xml')).toContain('https://a.dev/')
})

it.each([
	['[languages.en]\ncontentDir = "../x/"', '2:1: Unexpected `languages.en.contentDir` "../x/"'],
	['[languages.en]\ncontentDir = "..//x/."', '2:1: Unexpected `languages.en.contentDir` "..//x/."'],
	[
		'[[module.mounts]]\nsource = "../x"\ntarget = "content"',
		'2:1: Unexpected `module.mounts.0.source` "../x"',
	],
])(
	'a folder outside that a language or a mount says is named with its place: %j',
	async (config, reason) => {
		site = scratchSite({ 'hugo.toml': config, 'content/a.md': '# A' })
		await expect(site.build()).rejects.toThrow(
			`hugo.toml:${reason}, expected a folder of the site such as \`content\``,
		)
	},
)

it('a `contentDir` outside of the site is named with its place', async () => {
	site = scratchSite({ 'hugo.toml': 'title = "T"\nContentDir = "../x"', 'content/a.md': '# A' })
	await expect(site.build()).rejects.toThrow(
		'hugo.toml:2:1: Unexpected `ContentDir` "../x", expected a folder of the site such as `content`',
	)
	site.put({ 'blog.config.json': '{ "content": "content" }' })
	await expect(site.build()).resolves.toBeDefined()
})
