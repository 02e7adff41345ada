import { expect, it } from 'vitest'
import { findConfigOf, findGenerator } from './generators.ts'

/** A folder with files at these paths, whose `config.*` are Hugo's to some degree. */
function folderOf(paths: readonly string[], likeness: 'surely' | 'perhaps' | 'hardly' = 'hardly') {
	return {
		names: new Set(paths.map((path) => path.split('/')[0] as string)),
		list: async (folder: string) =>
			paths.flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
		isHugos: async () => likeness,
	}
}

it.each([
	[['hugo.toml', 'content'], { generator: 'hugo', file: 'hugo.toml' }],
	[
		['config.yml', 'config.toml'],
		{ generator: 'hugo', file: 'config.toml', ignored: ['config.yml'] },
	],
	[['config/_default/hugo.toml'], { generator: 'hugo', file: 'config/_default' }],
	[['_config.yml', '_posts'], { generator: 'jekyll', file: '_config.yml' }],
	[['_posts'], { generator: 'jekyll' }],
	[['docusaurus.config.ts'], { generator: 'docusaurus', file: 'docusaurus.config.ts' }],
	[
		['website/docusaurus.config.js'],
		{ generator: 'docusaurus', file: 'website/docusaurus.config.js' },
	],
	[['.vitepress/config.mts'], { generator: 'vitepress', file: '.vitepress/config.mts' }],
	[
		['package.json', 'docs/.vitepress/config.ts'],
		{ generator: 'vitepress', file: 'docs/.vitepress/config.ts' },
	],
	[['astro.config.mjs', 'src'], { generator: 'astro', file: 'astro.config.mjs' }],
	[['.eleventy.js'], { generator: 'eleventy', file: '.eleventy.js' }],
	[['website/index.html', 'config/app.yml', 'a.md'], undefined],
])('finds in %j', async (paths, expected) => {
	const found = await findGenerator(folderOf(paths))
	expect(found).toEqual(expected && { ignored: [], others: [], ...expected })
})

it.each([
	'_config.yml',
	'docusaurus.config.js',
	'astro.config.mjs',
	'eleventy.config.js',
	'.vitepress/config.ts',
	'website/docusaurus.config.js',
	'_posts',
])('takes a `config.json` beside %s for that of any program', async (path) => {
	const alone = await findGenerator(folderOf([path]))
	expect(alone?.generator).not.toBe('hugo')
	expect(await findGenerator(folderOf([path, 'config.json', 'content']))).toEqual(alone)
})

it('takes a `config.*` that is surely of Hugo for that, and knows the others', async () => {
	const folder = folderOf(['_config.yml', 'config.toml'], 'surely')
	expect(await findGenerator(folder)).toEqual({
		generator: 'hugo',
		file: 'config.toml',
		ignored: [],
		others: ['_config.yml'],
	})
})

it('knows configs of other generators beside the one that counts', async () => {
	const names = ['eleventy.config.js', 'astro.config.mjs', 'config.json']
	expect(await findGenerator(folderOf(names, 'perhaps'))).toMatchObject({
		file: 'astro.config.mjs',
		others: ['eleventy.config.js', 'config.json'],
	})
	expect(await findGenerator(folderOf(names))).toMatchObject({ others: ['eleventy.config.js'] })
})

it.each([
	['eleventy', ['hugo.toml', 'eleventy.config.js'], 'eleventy.config.js'],
	['hugo', ['config.json', 'eleventy.config.js'], 'config.json'],
	['hugo', ['_config.yml', 'config/_default/hugo.toml'], 'config/_default'],
	['vitepress', ['hugo.toml', 'docs/.vitepress/config.ts'], 'docs/.vitepress/config.ts'],
	['jekyll', ['hugo.toml', '_posts'], undefined],
] as const)('finds the config of %s in %j', async (generator, paths, file) => {
	expect((await findConfigOf(generator, folderOf(paths)))?.file).toBe(file)
})
