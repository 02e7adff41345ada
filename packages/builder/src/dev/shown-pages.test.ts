import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from '../../test/scratch-site.ts'
import { type DevSite, devSite } from './dev-site.ts'

/** What the plug-in leaves behind of a text with `BAD` makes the renderer fail. */
const config = `const broken = () => (tree) => {
	if (JSON.stringify(tree).includes('BAD')) tree.children.push({ type: 'element', tagName: 'p', properties: {}, children: [null] })
}
export default { title: 'T', url: 'https://example.com', markdown: { rehypePlugins: [broken] } }`

let site: ScratchSite
let dev: DevSite
beforeEach(async () => {
	site = scratchSite({
		'blog.config.mjs': config,
		'content/posts/_index.md': '---\ntitle: Posts\n---\nIntro',
		'content/posts/a.md': '# A',
		'content/posts/secret.md': '---\ntitle: Secret\nslug: x\n---\nText',
	})
	dev = await devSite(`${site.root}/site`, {})
})
afterEach(() => site.remove())

async function change(texts: Readonly<Record<string, string>>): Promise<void> {
	site.put(texts)
	await dev.reload(Object.keys(texts))
}
/** What browsers get: a page, or that of an error. */
const shown = (path: string) => dev.read(path).catch((error: Error) => error.message)

const failingList = { 'content/posts/_index.md': '---\ntitle: Posts\n---\nBAD' }
const draft = { 'content/posts/secret.md': '---\ntitle: Secret\nslug: x\ndraft: true\n---\nText' }

it('shows a list that fails as it was, until a post is withdrawn', async () => {
	expect(await shown('posts/index.html')).toContain('Secret')
	await change(failingList)
	expect(await shown('posts/index.html')).toContain('Secret')
	await change(draft)
	expect(await shown('posts/index.html')).toContain('[page-failed]')
	expect(await shown('posts/index.html')).not.toContain('Secret')
})

it('shows no list as it was that was being made when a post was withdrawn', async () => {
	const making = shown('posts/index.html')
	await change({ ...failingList, ...draft })
	expect(await making).toContain('Secret')
	expect(await shown('posts/index.html')).not.toContain('Secret')
})

it('shows no page of one post at an address that has come to another one', async () => {
	expect(await shown('posts/x/index.html')).toContain('Secret')
	await change({ ...draft, 'content/posts/a.md': '---\ntitle: A\nslug: x\n---\nBAD' })
	expect(await shown('posts/x/index.html')).toContain('[page-failed]')
	expect(await shown('posts/x/index.html')).not.toContain('Secret')
})

it('keeps style sheets of before while a page that is shown as it was names them', async () => {
	const styleOf = (page: unknown) => /assets\/[^"]*\.css/.exec(String(page))?.[0] ?? ''
	const withStyle = (css: string) => ({
		'blog.config.mjs': config.replace("title: 'T'", `title: 'T', theme: { css: '${css}' }`),
	})
	const first = styleOf(await shown('posts/index.html'))
	expect(dev.has(first)).toBe(true)
	await change({ ...failingList, ...withStyle('a{}') })
	expect(styleOf(await shown('posts/index.html'))).toBe(first)
	const second = styleOf(await shown('posts/a/index.html'))
	await change(withStyle('b{}'))
	await shown('posts/a/index.html')
	expect(dev.has(second)).toBe(true)
	await change(withStyle('c{}'))
	expect(styleOf(await shown('posts/index.html'))).toBe(first)
	expect([first, second].map((path) => dev.has(path))).toEqual([true, false])
})
