import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

/** Puts files beside the site, and links to them from it. */
function linkOut({ root }: ScratchSite, link: string, files: Readonly<Record<string, string>>) {
	mkdirSync(join(root, 'own'))
	for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'own', name), text)
	symlinkSync(join(root, 'own'), join(root, 'site', link))
}

async function toldOf({ build, bytesOf }: ScratchSite) {
	const { posts, diagnostics } = await build()
	expect([...bytesOf('out').values()].join('')).not.toContain('SECRET')
	return {
		urls: posts.map(({ url }) => url),
		links: diagnostics.flatMap(({ rule, file }) => (rule === 'symlink-not-followed' ? file : [])),
	}
}

it.each([
	['_data', { 'own.yml': 'key: SECRET' }, '{{ site.data.own.key }}'],
	['_includes', { 'own.md': 'SECRET' }, '{% include own.md %}'],
])('reads no %s of a Jekyll site that leads out, and says so', async (folder, files, text) => {
	site = scratchSite({
		'_config.yml': 'url: https://e.x',
		'_posts/2024-01-01-a.md': `---\ntitle: A\n---\nx ${text}`,
	})
	linkOut(site, folder, files)
	expect(await toldOf(site)).toEqual({ urls: ['/2024/01/01/a.html'], links: [folder] })
})

it('reads no data of an Eleventy site that leads out, says so, and hides what it may hide', async () => {
	site = scratchSite({
		'eleventy.config.js': 'export default () => {}',
		'posts/a.md': '---\ntitle: A\n---\nx {{ own.key }}',
		'_data/more.json': '{"key": "SECRET"}',
	})
	linkOut(site, '_data/linked', { 'own.json': '' })
	site.put({ '../own/own.json': '{"key": "SECRET"}' })
	symlinkSync('../../own/own.json', join(site.root, 'site/_data/own.json'))
	expect(await toldOf(site)).toEqual({
		urls: ['/posts/a/'],
		links: ['_data/linked', '_data/own.json'],
	})
	site.put({ '../own/eleventyComputed.json': '{"permalink": false}' })
	symlinkSync(
		'../../own/eleventyComputed.json',
		join(site.root, 'site/_data/eleventyComputed.json'),
	)
	expect((await toldOf(site)).urls).toEqual([])
})

it('looks in no translations of a Docusaurus site that lead out, and says so', async () => {
	site = scratchSite({
		'docusaurus.config.js': "module.exports = { title: 'D' }",
		'blog/2024-01-01-a.md': '---\ntitle: A\n---\nx',
	})
	linkOut(site, 'i18n', {})
	expect(await toldOf(site)).toEqual({ urls: ['/blog/2024/01/01/a/'], links: ['i18n'] })
})
