import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
	expect(read('out/posts/bad/index.html')).toContain('Good')
	site.put({ 'content/posts/bad.md': '# Bad\n\nBAD' })
	expect((await site.build()).diagnostics).toEqual([failed])
	expect(existsSync(join(site.root, 'out/posts/bad/index.html'))).toBe(false)
})

it('are told once, and stand in feeds with their summary', async () => {
	const withFeeds = config.replace("'summary'", "'full'")
	site.put({ 'blog.config.mjs': withFeeds, 'content/posts/a.md': '# A\n\nWhole.\n\nText.' })
	expect((await site.build()).diagnostics).toEqual([failed])
	const items = () => JSON.parse(read('out/feed.json')).items
	const item = (title: string) => items().find((one: { title: string }) => one.title === title)
	expect(item('A').content_html).toContain('Text.')
	expect(item('Bad')).not.toHaveProperty('content_html')
	expect((await site.build()).diagnostics).toEqual([failed])
	site.put({ 'content/posts/bad.md': '# Bad\n\nGood' })
	expect((await site.build()).diagnostics).toEqual([])
	expect(item('Bad').content_html).toContain('Good')
})

it('leave nothing behind of posts that are hidden meanwhile, nor at an address that was theirs', async () => {
	const whole = { 'blog.config.mjs': config.replace("'summary'", "'full'") }
	const secret = (matter: string) => `---\ntitle: Secret\nslug: secret\n${matter}---\nHIDE ME`
	site.put({
		...whole,
		'content/posts/_index.md': '# Posts\n\nAll.',
		'content/posts/bad.md': '# Bad\n\nGood',
		'content/posts/secret.md': secret(''),
	})
	await site.build()
	expect(read('out/index.xml')).toContain('HIDE ME')
	site.put({
		'content/posts/_index.md': '# Posts\n\nBAD',
		'content/posts/bad.md': '---\ntitle: Bad\nslug: secret\n---\nBAD',
		'content/posts/secret.md': secret('draft: true\n'),
	})
	await site.build()
	const files = readdirSync(join(site.root, 'out'), { recursive: true, withFileTypes: true })
	const leaking = files
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name))
		.filter((file) => /HIDE ME|Secret/.test(readFileSync(file, 'utf8')))
	expect(leaking).toEqual([])
	expect(existsSync(join(site.root, 'out/posts/index.html'))).toBe(false)
	expect(existsSync(join(site.root, 'out/posts/secret/index.html'))).toBe(false)
})

it('are told at the place in the config of an introduction', async () => {
	site.put({
		'blog.config.mjs': config.replace(
			'export default {',
			"export default { intro: { text: 'BAD' },",
		),
		'content/posts/bad.md': '# Bad\n\nGood',
	})
	expect((await site.build()).diagnostics).toMatchObject([
		{ rule: 'page-failed', file: 'blog.config.mjs' },
	])
})

it('name the file of whatever a code renderer throws', async () => {
	const throwing = `class BlogError extends Error { name = 'BlogError'; code = 'IO' }
export default { title: 'T', url: 'https://example.com', markdown: { codeRenderer: (shiki) => ({ ...shiki, render() { throw new BlogError('io') } }) } }`
	site.put({
		'blog.config.mjs': throwing,
		'content/posts/bad.md': '# Bad\n\n```js\nx\n```',
	})
	expect((await site.build()).diagnostics).toMatchObject([
		{ ...failed, message: expect.stringContaining('io'), hint: expect.stringContaining('line 2') },
	])
})

it('are told by checking as by building, and are no difference between two builds', async () => {
	const { diagnostics } = await checkSite(join(site.root, 'site'))
	expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([failed])
	expect((await site.build({ verify: true })).diagnostics).toEqual([failed])
})

it('are only those of the post that a remark plug-in leaves a broken tree of', async () => {
	site.put({
		'blog.config.mjs': `const broken = () => (tree) => {
	if (JSON.stringify(tree).includes('BAD')) tree.children.push(null)
}
export default { title: 'T', url: 'https://example.com', remarkPlugins: [broken], markdownTwins: true }`,
		'content/posts/a.md': '# A',
	})
	expect((await site.build()).diagnostics).toMatchObject([
		{ rule: 'plugin-failed', file: 'content/posts/bad.md' },
	])
	expect(existsSync(join(site.root, 'out/posts/a/index.html'))).toBe(true)
})

it('are none if a remark plug-in leaves a list of texts or positions without a place', async () => {
	site.put({
		'blog.config.mjs': `const odd = () => (tree) => {
	if (JSON.stringify(tree).includes('BAD')) tree.children.push({ type: 'list', children: [{ type: 'text', value: 'x' }] })
	const empty = (node) => { node.position = {}; node.children?.forEach(empty) }
	empty(tree)
}
export default { title: 'T', url: 'https://example.com', remarkPlugins: [odd], markdownTwins: true }`,
		'content/posts/a.md':
			'# A\n\nWhole [no](no.md)\n\n<!-- blog-ignore link-broken: soon -->\n\n[no](no2.md)',
	})
	const { diagnostics } = await site.build()
	expect(new Set(diagnostics.map(({ rule, file }) => `${rule} ${file}`))).toEqual(
		new Set(['link-broken content/posts/a.md']),
	)
	const found = await checkSite(join(site.root, 'site'))
	expect(found.diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
		diagnostics.filter(({ severity }) => severity === 'error'),
	)
	const texts = read('out/assets/search/texts/0.json')
	for (const text of ['Whole', 'BAD']) expect(texts).toContain(text)
})

it('are told whatever is set for them, which is told as well', async () => {
	site.put({
		'blog.config.mjs': config.replace(
			'{ title',
			"{ check: { rules: { 'page-failed': 'off' } }, title",
		),
		'content/posts/bad.md':
			'---\ntitle: Bad\ncheck:\n  page-failed: off\n---\nBAD <!-- blog-ignore page-failed: no -->',
	})
	expect((await site.build()).diagnostics).toEqual([failed])
	const { diagnostics } = await checkSite(join(site.root, 'site'))
	const settings = diagnostics.filter(({ rule }) => rule === 'check-setting-invalid')
	expect(settings.map(({ file, line }) => [file, line])).toEqual([
		['blog.config.mjs', undefined],
		['content/posts/bad.md', 4],
		['content/posts/bad.md', 6],
	])
	expect(diagnostics).toContainEqual(failed)
})

it('are told by --verify with the reason if only one of two builds fails', async () => {
	const once = (fails: string) => `
globalThis['runs ${fails}'] ??= 0
const broken = () => (tree) => {
	if (JSON.stringify(tree).includes('BAD') && globalThis['runs ${fails}']++ ${fails}) tree.children.push({ type: 'element', tagName: 'p', properties: {}, children: [null] })
}
export default { title: 'T', url: 'https://example.com', markdown: { rehypePlugins: [broken] }, feed: { content: 'summary' } }`
	const rulesOf = async (fails: string) => {
		site.put({ 'blog.config.mjs': once(fails) })
		const { diagnostics } = await site.build({ verify: true })
		const differing = diagnostics.filter(({ rule }) => rule === 'build-not-reproducible')
		expect(differing[0]?.message).toBe(
			'Unexpected posts/bad/index.html of one of two builds alone, expected it of both',
		)
		return diagnostics.map(({ rule, file }) => `${rule} ${file}`)
	}
	const differs = 'build-not-reproducible content/posts/bad.md'
	const both = [differs, 'page-failed content/posts/bad.md']
	expect(await rulesOf('> 0')).toEqual(both)
	expect(await rulesOf('=== 0')).toEqual(both)
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
