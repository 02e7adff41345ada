import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

it('leads on from the old addresses of a Docusaurus site, below its base', async () => {
	site = scratchSite({
		'docusaurus.config.js': `module.exports = {
	title: 'T', url: 'https://a.dev', baseUrl: '/base/',
	plugins: [['@docusaurus/plugin-client-redirects', {
		redirects: [
			{ from: ['/old', '/older.html'], to: '/blog/a' },
			{ from: '/lost', to: '/docs/intro' },
		],
		createRedirects: (path) => path + '.html',
	}]],
}`,
		'blog/a.md': '---\ntitle: A\ndate: 2024-01-01\nslug: a\n---\nText',
	})
	expect((await site.build()).diagnostics).toMatchObject([
		{
			rule: 'generator-setting-unread',
			line: 8,
			message: expect.stringContaining('`plugin-client-redirects.createRedirects`'),
		},
	])
	for (const path of ['old/index.html', 'older.html'])
		expect(site.bytesOf('out').get(path)).toContain('url=/base/blog/a/"')
	const { diagnostics } = await checkSite(join(site.root, 'site'))
	expect(diagnostics.filter(({ rule }) => rule === 'path-missing')).toMatchObject([
		{ file: 'docusaurus.config.js', line: 6 },
	])
})
