import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { devSite } from '../src/dev/dev-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

/** Its own failures are told as such; what it leaves behind makes the renderer fail. */
const config = `const broken = () => (tree) => {
	if (JSON.stringify(tree).includes('BAD')) tree.children.push({ type: 'element', tagName: 'p', properties: {}, children: [null] })
}
export default { title: 'T', url: 'https://example.com', markdown: { rehypePlugins: [broken] }, feed: { content: 'summary' } }`

let site: ScratchSite
beforeEach(() => {
	site = scratchSite({
		'blog.config.mjs': config,
		'content/posts/a.md': '# A\n\n[bad](bad.md)',
		'content/posts/bad.md': '# Bad\n\nBAD',
	})
})
afterEach(() => site.remove())

const failed = {
	rule: 'page-failed',
	severity: 'error',
	file: 'content/posts/bad.md',
	message: expect.stringContaining("Cannot read properties of null (reading 'type')"),
	hint: expect.any(String),
	url: expect.any(String),
}
const read = (path: string) => readFileSync(join(site.root, path), 'utf8')

it('are told, and the rest of the site is built, until they can be made', async () => {
	expect((await site.build()).diagnostics).toEqual([failed])
	expect(read('out/posts/a/index.html')).toContain('bad')
	expect(existsSync(join(site.root, 'out/posts/bad/index.html'))).toBe(false)
	expect((await site.build()).diagnostics).toEqual([failed])

	site.put({ 'content/posts/bad.md': '# Bad\n\nGood' })
	expect((await site.build()).diagnostics).toEqual([])
	site.put({ 'content/posts/bad.md': '# Bad\n\nBAD' })
	expect((await site.build()).diagnostics).toEqual([failed])
	expect(read('out/posts/bad/index.html')).toContain('Good')
})

it('are told once, with the feeds that have their text and fail with them', async () => {
	site.put({ 'blog.config.mjs': config.replace("'summary'", "'full'") })
	expect((await site.build()).diagnostics).toEqual([failed])
	expect(existsSync(join(site.root, 'out/index.xml'))).toBe(false)
	expect(existsSync(join(site.root, 'out/posts/a/index.html'))).toBe(true)
})

it('are told by checking as by building, and are no difference between two builds', async () => {
	const { diagnostics } = await checkSite(join(site.root, 'site'))
	expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([failed])
	expect((await site.build({ verify: true })).diagnostics).toEqual([failed])
})

it('are told by the dev server, which shows them as they were with what is wrong', async () => {
	const dev = await devSite(join(site.root, 'site'), {})
	await expect(dev.read('posts/bad/index.html')).rejects.toThrow('[page-failed]')
	const change = async (text: string) => {
		site.put({ 'content/posts/bad.md': text, 'content/posts/c.md': '# C\n\n[none](none.md)' })
		await dev.reload(['content/posts/bad.md', 'content/posts/c.md'])
		return (await dev.pageFindings()).diagnostics.map(({ rule, file }) => `${rule} ${file}`)
	}
	const broken = 'link-broken content/posts/c.md'
	expect(await change('# Bad\n\nGood')).toEqual([broken])
	await dev.read('posts/bad/index.html')
	expect(await change('# Bad\n\nBAD')).toEqual(['page-failed content/posts/bad.md', broken])
	const page = await dev.read('posts/bad/index.html')
	expect(page).toContain('Good')
	expect(page).toContain('[page-failed]')
	expect(await change('# Bad\n\nGood')).toEqual([broken])
})
