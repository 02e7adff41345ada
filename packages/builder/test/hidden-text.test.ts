import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

/** Files for readers in browsers, feeds and the search in which a text is. */
function foundIn(text: string): readonly string[] {
	const files = [...(site as ScratchSite).bytesOf('out')]
	return files
		.filter(([name, bytes]) => /\.(?:html|xml|json)$/.test(name) && bytes.includes(text))
		.map(([name]) => name)
}

const matter = '---\ntitle: A\ndate: 2024-01-02\n---\nOPEN <!-- SECRET --> text.\n'
const comments = `${matter}\n<!-- SECRET\n\nSECRET -->\n\n<div><!-- SECRET --><b>More</b></div>\n`

it.each([
	['Hugo', { 'hugo.toml': 'baseURL = "https://a.dev/"', 'content/posts/a.md': comments }],
	[
		'Docusaurus',
		{
			'docusaurus.config.js': "export default { title: 'T', url: 'https://a.dev', baseUrl: '/' }",
			'blog/2024-01-02-a.md': comments,
		},
	],
	[
		'Docusaurus with plain Markdown',
		{
			'docusaurus.config.js':
				"export default { title: 'T', url: 'https://a.dev', baseUrl: '/', markdown: { format: 'md' } }",
			'blog/2024-01-02-a.md': comments,
		},
	],
	[
		'VitePress',
		{
			'.vitepress/config.js':
				"export default { title: 'T', sitemap: { hostname: 'https://a.dev' } }",
			'posts/a.md': comments,
		},
	],
])('publishes no comment in HTML of %s', async (_, files) => {
	site = scratchSite(files)
	await site.build()
	expect(foundIn('OPEN')).not.toEqual([])
	expect(foundIn('More')).not.toEqual([])
	expect(foundIn('SECRET')).toEqual([])
})

it('publishes those of a Hugo site that is told to', async () => {
	site = scratchSite({
		'hugo.toml': 'baseURL = "https://a.dev/"\n[markup.goldmark.renderer]\nunsafe = true',
		'content/posts/a.md': comments,
	})
	await site.build()
	expect(foundIn('SECRET')).toContain('posts/a/index.html')
})

it('publishes nothing of what stands in the shortcode `comment` of Hugo', async () => {
	site = scratchSite({
		'hugo.toml': 'baseURL = "https://a.dev/"',
		'content/posts/a.md': `---\ntitle: A\n---\nOPEN {{< comment >}} SECRET {{< /comment >}} text.\n\n{{% comment %}}\n\n## SECRET\n\n{{% /comment %}}\n`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	expect(foundIn('OPEN')).not.toEqual([])
	expect(foundIn('SECRET')).toEqual([])
})

it('publishes nothing of VitePress that stands in an element which is not shown', async () => {
	site = scratchSite({
		'.vitepress/config.js': "export default { title: 'T', sitemap: { hostname: 'https://a.dev' } }",
		'posts/a.md':
			'# A\n\nOPEN\n\n<template v-if="false">\n\n## SECRET\n\n</template>\n\n<div v-if="isMine">\n\nSECRET\n\n</div>\n',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ rule: 'vue-syntax', file: 'posts/a.md', line: 11 }])
	expect(foundIn('OPEN')).not.toEqual([])
	expect(foundIn('SECRET')).toEqual([])
})
