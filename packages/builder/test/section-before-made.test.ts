import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const post = '---\ntitle: A\ndate: 2024-01-01\n---\nText.\n'
const hugo = { 'hugo.toml': 'baseURL = "https://e.x/"', 'content/posts/a.md': post }

it('a section comes before the page that is made for every site, and nothing leads there as to that', async () => {
	const names = ['search', 'archives', 'subscribe']
	const posts = names.map((name) => [`content/${name}/a.md`, post])
	site = scratchSite({ ...hugo, ...Object.fromEntries(posts) })
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	for (const name of names) expect(files.get(`${name}/index.html`)).toContain(`href="/${name}/a/"`)
	expect(files.get('posts/a/index.html')).not.toMatch(/href="\/(?:search|archives|subscribe)\/"/)
})

it.each(['search', 'archives'])('the list of a section that asks for %s is that', async (name) => {
	const path = `content/${name}/_index.md`
	site = scratchSite({ ...hugo, [path]: `---\ntitle: Mine\nlayout: ${name}\n---\nText.\n` })
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	expect(files.get(`${name}/index.html`)).toMatch(/<h1[^>]*>Mine/)
	expect(files.get('posts/a/index.html')).toContain(`href="/${name}/"`)
})
