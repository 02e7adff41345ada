import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from './load-config.ts'

let dir: string
beforeEach(async () => {
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-config-')))
})
afterEach(() => rm(dir, { recursive: true }))

async function put(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(dir, file)), { recursive: true })
	await writeFile(join(dir, file), text)
}

describe('loadConfig', () => {
	it('takes every default where there is no config', async () => {
		const { config, file } = await loadConfig(dir)
		expect({ file, title: config.title }).toEqual({ file: undefined, title: basename(dir) })
	})

	it('reads TypeScript that uses defineConfig, with nothing installed beside it', async () => {
		await put('title.ts', "export const title: string = 'Typed'")
		await put(
			'blog.config.ts',
			"import { defineConfig } from '@blog/builder'\nimport { title } from './title.ts'\nexport default defineConfig({ title })",
		)
		expect((await loadConfig(dir)).config.title).toBe('Typed')
		await put('title.ts', "export const title: string = 'Changed'")
		expect((await loadConfig(dir)).config.title).toBe('Changed')
	})

	it('is another with a module that Node loads itself, however far down', async () => {
		await put('blog.config.ts', "import { a } from './a.mjs'\nexport default { title: a }")
		await put('a.mjs', "export { b as a } from './deep/b.mjs'")
		await put('deep/b.mjs', "export const b = 'One'")
		const { code, natives } = await loadConfig(dir)
		expect(natives).toEqual([join(dir, 'a.mjs'), join(dir, 'deep/b.mjs')])
		await put('deep/b.mjs', "export const b = 'Two'")
		expect((await loadConfig(dir)).code).not.toBe(code)
	})

	it.each([
		['_config.yml', 'exclude: [secret]', 'jekyll'],
		['hugo.toml', 'title = "B"', 'hugo'],
		['config.json', '{ "title": "B", "baseURL": "https://e.x/" }', 'hugo'],
		['config.yaml', 'BaseURL: https://e.x/', 'hugo'],
		['_posts/2024-01-01-a.md', 'Text', 'jekyll'],
		['config.json', '{ "port": 80 }', undefined],
		['config.json', '{ "api": { "baseURL": "https://c.x/" } }', undefined],
		['config.json', '{ "baseURL": "https://c.x/", ', undefined],
		['config.yml', '# baseURL: of the API\napi:\n  baseURL: https://c.x', undefined],
		['config.toml', 'port = 1\n[api]\nbaseURL = "https://c.x"', undefined],
		['config.toml', 'title = "B"\nlanguageCode = "en-us"', 'hugo'],
		['website/docusaurus.config.js', 'export default {}', 'docusaurus'],
		['docs/.vitepress/config.ts', 'export default {}', 'vitepress'],
	])('is laid over what %s says, without naming its generator: %s', async (file, text, name) => {
		await put(file, text)
		await put('blog.config.json', '{ "title": "A" }')
		const { config, generator } = await loadConfig(dir)
		expect([config.title, generator]).toEqual(['A', name])
		if (file === '_config.yml') expect(config.blog.exclude).toContain('secret')
		await put('blog.config.json', '{ "title": "A", "generator": false }')
		expect(await loadConfig(dir)).not.toHaveProperty('generator')
	})

	it('is laid over a config without an address if the folder is plainly of Hugo', async () => {
		await put('config.toml', 'title = "B"\ntheme = "PaperMod"')
		await put('themes/PaperMod/theme.toml', '')
		await put('blog.config.json', '{ "description": "Mine" }')
		const { config, generator } = await loadConfig(dir)
		expect([config.title, generator]).toEqual(['B', 'hugo'])
	})

	it.each(['website/docusaurus.config.js', 'docs/.vitepress/config.ts'])(
		'is not laid over %s if posts lie elsewhere',
		async (file) => {
			await put(file, 'export default {}')
			await put('blog.config.json', '{ "content": "posts" }')
			await put('posts/a.md', 'Text')
			expect(await loadConfig(dir)).not.toHaveProperty('generator')
			await put('content/posts/a.md', 'Text')
			await put('blog.config.json', '{ "title": "A" }')
			expect(await loadConfig(dir)).not.toHaveProperty('generator')
			await put('blog.config.json', JSON.stringify({ content: file.split('/')[0] }))
			expect(await loadConfig(dir)).not.toHaveProperty('generator')
		},
	)

	it('sees changes of JavaScript, and of what it imports', async () => {
		for (const title of ['One', 'Two']) {
			await put('title.ts', `export const title = '${title}'`)
			await put(
				'blog.config.mjs',
				`import { title } from './title.ts'\nexport default { title: title + '${title}' }`,
			)
			expect((await loadConfig(dir)).config.title).toBe(title + title)
		}
	})

	it.each([
		['blog.config.mjs', "export default { title: 'A' }"],
		['blog.config.js', "export default { title: 'A' }"],
		['blog.config.json', '{ "$schema": "x", "title": "A" }'],
		['hugo.toml', 'title = "A"'],
		['hugo.yaml', 'title: A'],
		['config.json', '{"title": "A"}'],
		['config/_default/hugo.toml', 'title = "A"'],
	])('reads %s', async (file, text) => {
		await put(file, text)
		expect((await loadConfig(dir)).config.title).toBe('A')
	})

	it("puts Hugo's folder of configs together", async () => {
		await put('config/_default/config.yaml', 'title: A')
		await put('config/_default/params.toml', 'author = "Me"')
		await put('config/_default/menus.en.yaml', 'main: [{ name: About, url: about }]')
		const { author, menu } = (await loadConfig(dir)).config
		expect({ author, menu }).toEqual({
			author: 'Me',
			menu: [{ name: 'About', url: '/about/', weight: 0 }],
		})
	})

	it('prefers its own config to one of Hugo', async () => {
		await put('blog.config.json', '{"title": "Own"}')
		await put('hugo.toml', 'title = "Hugo"')
		expect((await loadConfig(dir)).config.title).toBe('Own')
	})

	it.each([
		['blog.config.json', '{\n  "title": "A",\n}', /^blog\.config\.json:3:1: /],
		['blog.config.json', '{"title"', /^blog\.config\.json:1:9: /],
		['hugo.yaml', 'title: "A\nx: 1', /^hugo\.yaml:\d+:\d+: /],
		['hugo.toml', 'title = "A"\nx = ', /^hugo\.toml:2:\d+: /],
		['blog.config.ts', 'export default {', /^blog\.config\.ts:1:17: /],
		['blog.config.ts', "throw new Error('broken')", /^blog\.config\.ts:1: broken/],
		['blog.config.ts', 'export default { titel: 1 }', /^blog\.config\.ts: Unexpected key `titel`/],
	])('names the place of a mistake in %s: %s', async (file, text, message) => {
		await put(file, text)
		await expect(loadConfig(dir)).rejects.toMatchObject({
			code: 'CONFIG_INVALID',
			message: expect.stringMatching(message),
		})
	})

	it.each([
		['export default {\n\ttitle: ', /^blog\.config\.ts:2:\d+: \S[^\n]*$/],
		["const x = 1\nthrow new Error('boom')", /^blog\.config\.ts:2: boom$/],
		["import './nowhere.ts'\nexport default {}", /^blog\.config\.ts:1: Cannot find module [^\n]*$/],
		["export const title = 'A'", /^blog\.config\.ts: Expected a default export/],
	])('tells in a line what is wrong with %j', async (text, message) => {
		await put('blog.config.ts', text)
		const failure = await loadConfig(dir).catch((error: unknown) => error)
		expect(failure).toMatchObject({
			code: 'CONFIG_INVALID',
			message: expect.stringMatching(message),
		})
	})

	it.each(['tsx', 'jsx', 'js'])(
		'reads a component in a file that ends in .%s',
		async (extension) => {
			await put(`foot.${extension}`, 'export const Foot = ({ site }) => <p>{site.title}</p>')
			await put(
				'blog.config.ts',
				`import { Foot } from './foot.${extension}'\nexport default { theme: { components: { Footer: Foot } } }`,
			)
			const { config, natives } = await loadConfig(dir)
			expect(config.theme.components?.Footer).toBeTypeOf('function')
			expect(natives).toEqual([])
		},
	)

	it('reads a style sheet as its text, and is another when that changes', async () => {
		await put('blog.config.ts', "import css from './own.css'\nexport default { theme: { css } }")
		const css = '.a::before { content: "`\\201c" }'
		await put('own.css', css)
		const { config, code, natives } = await loadConfig(dir)
		expect(config.theme.css).toBe(css)
		expect(natives).toEqual([])
		await put('own.css', `${css} `)
		expect((await loadConfig(dir)).code).not.toBe(code)
	})

	it.each([
		['foot.tsx', 'export const Foot = () => (\n\t<p>\n)', /^foot\.tsx:2:5: \S[^\n]*$/],
		[
			'deep er/foot.tsx',
			'let a\n\nexport const Foot = a.b.c',
			/^deep er\/foot\.tsx:3: Cannot read/,
		],
		['foot.mjs', 'export const Foot = 1\nexport const Foot = 2', /^foot\.mjs:2:14: /],
	])(
		'names the place of a mistake in %s, which the config imports',
		async (file, text, message) => {
			await put(file, text)
			await put(
				'blog.config.ts',
				`import { Foot } from './${file}'\nexport default { theme: { components: { Footer: Foot } } }`,
			)
			await expect(loadConfig(dir)).rejects.toMatchObject({
				code: 'CONFIG_INVALID',
				message: expect.stringMatching(message),
			})
		},
	)

	it('says that a second config is not read', async () => {
		await put('blog.config.mjs', "export default { title: 'A' }")
		await put('blog.config.json', '{"title": "B"}')
		const { config, diagnostics } = await loadConfig(dir)
		expect(config.title).toBe('A')
		expect(diagnostics).toMatchObject([{ rule: 'config-ignored', file: 'blog.config.json' }])
	})

	describe('beside a `config.json` of any program', () => {
		const read = async (options = {}) => {
			const { config, diagnostics, generator } = await loadConfig(dir, options)
			return { generator, exclude: config.blog.exclude ?? [], said: diagnostics }
		}
		beforeEach(async () => {
			await put('config.json', '{ "port": 3000 }')
			await put('_config.yml', 'exclude: [secret]')
		})

		it.each([
			['its own alone', undefined, {}],
			['one of ours', '{ "title": "A" }', {}],
			['one of ours that names it', '{ "generator": "jekyll" }', {}],
			['the command line', undefined, { generator: 'jekyll' }],
		])("reads a generator's, with %s", async (_, ours, options) => {
			if (ours) await put('blog.config.json', ours)
			expect(await read(options)).toMatchObject({
				generator: 'jekyll',
				exclude: expect.arrayContaining(['secret']),
				said: [],
			})
		})
	})

	it.each([
		['config.json', '{ "port": 3000 }', 'themes/a.txt', 'jekyll'],
		['config.yml', 'port: 3000', 'archetypes/a.md', 'jekyll'],
		['config.toml', 'base_url = "https://x.y"', 'content/a.md', 'jekyll'],
		['config.yml', 'baseUrl: https://x.y', 'content/a.md', 'jekyll'],
		['config.json', '{ "baseURL": "https://x.y" }', 'themes/a.txt', 'jekyll'],
		['config.json', '{ "baseURL": "https://x.y" }', '.hugo_build.lock', 'hugo'],
		['config.yaml', 'baseURL: https://x.y', 'themes/a.txt', 'hugo'],
		['config.yml', 'BaseURL: https://x.y', 'content/a.md', 'hugo'],
		['config.yml', 'title: x', '.hugo_build.lock', 'hugo'],
		['config.toml', 'baseUrl = "https://x.y"', 'themes/a.txt', 'hugo'],
		['config.json', '{ "title": "x", "theme": "dark" }', 'themes/dark.css', 'jekyll'],
		['config.json', '{ "baseUrl": "https://x.y" }', 'themes/dark.css', 'jekyll'],
		['config.toml', 'base_url = "https://x.y"', 'themes/a.txt', 'jekyll'],
		['config.toml', 'title = "x"', 'archetypes/a.md', 'jekyll'],
	])(
		'takes %s with %s beside %s and another config for that of %s',
		async (file, text, other, name) => {
			await put(file, text)
			await put(other, 'x')
			await put('_config.yml', 'exclude: [secret]')
			expect((await loadConfig(dir)).generator).toBe(name)
		},
	)

	it('reads the config of the generator that is named, beside one of another', async () => {
		await put('hugo.toml', 'title = "Theirs"')
		await put('_config.yml', 'title: Old')
		const { config, file, diagnostics } = await loadConfig(dir, { generator: 'jekyll' })
		expect([config.title, file, diagnostics]).toEqual(['Old', '_config.yml', []])
		await put('blog.config.json', '{ "generator": "jekyll" }')
		expect((await loadConfig(dir)).config.title).toBe('Old')
	})

	it('says that the config of another generator is not read, unless one is named', async () => {
		await put('hugo.toml', 'title = "Theirs"')
		await put('_config.yml', 'title: Old')
		const said = { rule: 'config-ignored', file: '_config.yml' }
		const { config, diagnostics } = await loadConfig(dir)
		expect(config.title).toBe('Theirs')
		expect(diagnostics).toMatchObject([
			{ ...said, message: expect.stringContaining('beside hugo.toml') },
		])
		expect((await loadConfig(dir, { generator: 'hugo' })).diagnostics).toEqual([])
		await put('blog.config.json', '{}')
		expect((await loadConfig(dir)).diagnostics).toMatchObject([said])
	})

	it('says that there is no such folder', async () => {
		await expect(loadConfig(join(dir, 'nowhere'))).rejects.toMatchObject({
			code: 'CONTENT_NOT_FOUND',
		})
	})
})
