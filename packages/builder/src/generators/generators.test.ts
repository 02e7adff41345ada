import { expect, it } from 'vitest'
import { findGenerator } from './generators.ts'

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
	const names = new Set(paths.map((path) => path.split('/')[0] as string))
	const found = await findGenerator(names, async (folder) =>
		paths.flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
	)
	expect(found).toEqual(expected && { ignored: [], ...expected })
})
