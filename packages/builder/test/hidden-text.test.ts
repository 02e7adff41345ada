import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

/** Files for readers in browsers and feeds, the search and programs in which a text is. */
function foundIn(text: string): readonly string[] {
	const files = [...(site as ScratchSite).bytesOf('out')]
	return files
		.filter(([name, bytes]) => /\.(?:html|xml|json|md|txt)$/.test(name) && bytes.includes(text))
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

it('publishes nothing of what stands in a shortcode whose template does not show it, also when that changes', async () => {
	site = scratchSite({
		'hugo.toml': 'baseURL = "https://a.dev/"\ntheme = "plain"',
		'layouts/_shortcodes/private.html': '{{ with .Inner }}{{ end }}',
		'layouts/_shortcodes/box.html': '<div>{{ .Inner }}</div>',
		'themes/plain/layouts/shortcodes/sub/note.html': '{{ if .Inner }}Note{{ end }}',
		'themes/plain/layouts/shortcodes/private.html': '{{ .Inner }}',
		'content/posts/a.md': `---\ntitle: A\ndate: 2024-01-02\n---\n{{< box >}}OPEN{{< /box >}}

{{< private >}}SECRET{{< /private >}}

{{% Sub/Note %}}SECRET{{% /Sub/Note %}}
`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics.filter(({ rule }) => rule === 'shortcode-unknown')).toMatchObject([
		{ line: 5, message: 'Unexpected shortcode `box`' },
		{ line: 7, message: expect.stringContaining('shows nothing of what stands in it') },
		{ line: 9, message: expect.stringContaining('shows nothing of what stands in it') },
	])
	expect(foundIn('OPEN')).not.toEqual([])
	expect([...site.bytesOf('out')].filter(([, bytes]) => bytes.includes('SECRET'))).toEqual([])
	site.put({ 'layouts/_shortcodes/private.html': '{{ .Inner }}' })
	await site.rebuild()
	expect(foundIn('SECRET')).toContain('posts/a/index.html')
	site.put({ 'layouts/_shortcodes/private.html': '{{ with .Inner }}{{ end }}' })
	await site.rebuild()
	rmSync(join(site.root, 'site/layouts/_shortcodes/private.html'))
	await site.rebuild()
	expect(foundIn('SECRET')).toContain('posts/a/index.html')
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
