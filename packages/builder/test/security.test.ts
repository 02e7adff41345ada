import { afterEach, expect, it } from 'vitest'
import { hashSource } from '../src/security/hash-source.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const config = '{"title": "Notes", "url": "https://example.com"}'
const script = '<script>own()</script>'
const post = (text: string, matter = '') =>
	`---\ntitle: Title\ndate: 2024-01-01\n${matter}---\n${text}\n`

async function built(files: Record<string, string>): Promise<(path: string) => string> {
	site = scratchSite({ 'blog.config.json': config, ...files }, true)
	await site.build()
	return policyAt
}
function policyAt(path: string): string {
	const html = site.bytesOf('out').get(path) ?? ''
	return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
}
const pageOf = (name: string) => `posts/${name}/index.html`

it('every page has a policy, and each the one that it needs', async () => {
	const policy = await built({
		'content/posts/a.md': post(script),
		'content/posts/b.md': post('Text.', 'aliases: [/old/]\n'),
	})
	const pages = [...site.bytesOf('out').keys()].filter((path) => path.endsWith('.html'))
	expect(pages.filter((path) => policy(path) === '')).toEqual([])
	expect(pages).toContain('old/index.html')
	const plain = policy('index.html')
	expect(new Set(pages.map(policy)).size).toBe(2)
	expect(policy(pageOf('a'))).toContain(hashSource('own()'))
	expect(plain).not.toContain(hashSource('own()'))
})

it('is a new one in a warm build when a post is, and no other page is written', async () => {
	await built({ 'content/posts/a.md': post('<b>x</b>'), 'content/posts/b.md': post('<i>y</i>') })
	const before = policyAt(pageOf('b'))
	site.put({ 'content/posts/a.md': post('<b style="color: red">x</b>') })
	expect(await site.rebuild()).toEqual(['posts/a/'])
	expect(policyAt(pageOf('a'))).toContain(hashSource('color: red'))
	expect(policyAt(pageOf('b'))).toBe(before)
})

it('allows the styles that attributes of headings say', async () => {
	const policy = await built({ 'content/posts/a.md': post('## a {style="color: red"}') })
	expect(policy(pageOf('a'))).toContain(
		`style-src-attr 'unsafe-hashes' ${hashSource('color: red')}`,
	)
})

it('is another one on every page when the config allows more, and says again what it has said', async () => {
	await built({ 'content/posts/a.md': post('<script src="https://a.example/w.js"></script>') })
	expect((await site.build()).diagnostics.map(({ rule }) => rule)).toEqual(['script-confined'])
	site.put({
		'blog.config.json': `${config.slice(0, -1)}, "security": {"script-src": ["https://a.example"]}}`,
	})
	expect((await site.build()).diagnostics).toEqual([])
	expect(policyAt('index.html')).toContain('https://a.example;')
})

it.each([
	[
		'a site',
		{ 'blog.config.json': '{"url": "https://example.com", "markdown": {"trusted": false}}' },
		'',
	],
	['a post', {}, 'trusted: false\n'],
])('strangers allow themselves nothing: %s', async (_, files, matter) => {
	const hostile = [
		script,
		'<style>a{}</style>',
		'<p style="a: b" onclick="own()" title="<script>own()</script>">x</p>',
		'<img src="/x.png" alt="<script>own()</script> onerror=own()">',
		'<iframe src="https://a.example/" srcdoc="<script>own()</script>"></iframe>',
		'<script src="https://a.example/x.js"></script>',
		'```html\n<script>own()</script>\n```',
		'<!-- --><script>own()</script>',
	].join('\n\n')
	const policy = await built({
		...files,
		'content/posts/a.md': post(hostile, `${matter}description: '"><script>own()</script>'\n`),
	})
	expect(policy(pageOf('a'))).toBe(policy('index.html'))
})

it('has what the components of the user write, and nobody else’s attributes', async () => {
	site = scratchSite({
		'blog.config.ts': `import { h } from 'preact'
export default {
	url: 'https://example.com',
	theme: {
		components: {
			PostNav: () => h('aside', { style: { color: 'red' } }, h('script', { src: 'https://giscus.app/client.js', async: true })),
		},
	},
}`,
		'content/posts/a.md': post('Text.'),
		'content/posts/b.md': post('Text.'),
	})
	await site.build()
	const policy = policyAt(pageOf('a'))
	expect(policy).toContain('https://giscus.app/client.js')
	expect(policy).toContain("style-src-attr 'unsafe-hashes' 'sha256-")
	expect(policyAt('index.html')).not.toContain('giscus')
})

it('is right although addresses in scripts are protected from collectors', async () => {
	const policy = await built({
		'content/posts/a.md': post(
			'<script>a.innerHTML = \'<a href="mailto:a@b.example">a@b.example</a>\'</script>',
		),
	})
	const html = site.bytesOf('out').get(pageOf('a')) ?? ''
	const text = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].at(-1)?.[1] ?? ''
	expect(policy(pageOf('a'))).toContain(hashSource(Buffer.from(text, 'latin1').toString()))
})

it('a `_headers` of the user wins without a word', async () => {
	site = scratchSite({
		'blog.config.json': config,
		'content/posts/a.md': post('Text.'),
		'static/_headers': '/*\n  X-Own: yes\n',
	})
	expect((await site.build()).diagnostics).toEqual([])
	expect(site.bytesOf('out').get('_headers')).toBe('/*\n  X-Own: yes\n')
})
