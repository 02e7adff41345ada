import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const links = [
	...['/posts/b/', '/posts/b', '/posts/b.md', 'posts/b/', 'b', './b', '/about/', 'about#x'],
	...['/tags/x/', 'tags/x', '/posts/', '/posts/_index.md', '/posts/only/', '/posts/b.en.md'],
	...['{{< ref "/posts/b/" >}}', '{{< ref "about" >}}', '{{< ref "/tags/x" >}}', '#part'],
]
const text = links.map((link) => `[x](${link})`).join('\n')

async function linksOf(page: string, goldmark = '', french = ''): Promise<readonly string[]> {
	const files = ['en', 'fr'].map((tag) => ({
		[`content/posts/a.${tag}.md`]: `---\ntitle: A\n---\n${text}`,
		[`content/posts/b.${tag}.md`]: '---\ntitle: B\ntags: [x]\n---\nText',
		[`content/about.${tag}.md`]: '---\ntitle: About\n---\nText',
	}))
	site = scratchSite({
		'hugo.yaml': `baseURL: https://e.x/\ntitle: T\nlanguages: { en: { weight: 1 }, fr: { weight: 2${french} } }\nmarkup: { goldmark: { ${goldmark} } }\n`,
		'content/posts/_index.en.md': '---\ntitle: Posts\n---\n',
		'content/posts/only.en.md': '---\ntitle: Only\n---\nText',
		...Object.assign({}, ...files),
	})
	await site.build()
	const html = site.bytesOf('out').get(page) ?? ''
	return [...html.matchAll(/<a href="([^"]*)">x</g)].map(([, url = '']) => url)
}

// As Hugo 0.169 does.
it('links of a site in several languages lead to pages in the language of the post', async () => {
	const english = [
		...Array(6).fill('/posts/b/'),
		...['/about/', '/about/#x', '/tags/x/', '/tags/x/', '/posts/', '/posts/', '/posts/only/'],
		...['/posts/b/', '/posts/b/', '/about/', '/tags/x/', '#part'],
	]
	const ofOne = new Set([12, 17])
	const french = english.map((url, at) => (ofOne.has(at) ? url : `/fr${url}`))
	expect(await linksOf('posts/a/index.html')).toEqual(english)
	site?.remove()
	expect(await linksOf('fr/posts/a/index.html')).toEqual(french)
})

// As Hugo 0.169 does.
it('paths are read in any case, with spaces for hyphens, in links and in `ref`', async () => {
	const links = [
		...['/Posts/B/', '/POSTS/b.md', 'Posts/B', 'B', './B.md', '../Posts/B', 'B.MD#x'],
		...[
			'/posts/S%C3%9CD',
			'/posts/my-page',
			'/Posts/My%20page',
			'/posts/_INDEX.md',
			'/Deep/Index.md',
		],
		...['{{< ref "/Posts/B/" >}}', '{{< ref "B.MD" >}}', '{{< relref "/Posts/MY-page" >}}'],
		...['/posts/Pic.PNG', '/Posts/C/'],
	]
	const text = links.map((link) => `[x](${link})`).join('\n')
	const names = ['posts/b', 'posts/süd', 'posts/My Page', 'posts/_index', 'deep/index']
	const files = ['en', 'fr'].map((tag) => ({
		[`content/posts/a.${tag}.md`]: `---\ntitle: A\n---\n${text}`,
		...Object.fromEntries(
			names.map((name) => [`content/${name}.${tag}.md`, '---\ntitle: B\n---\nText']),
		),
	}))
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://e.x/\nlanguages: { en: { weight: 1 }, fr: { weight: 2 } }\n',
		'content/posts/pic.png': 'x',
		...Object.assign({}, ...files),
	})
	await site.build()
	const html = site.bytesOf('out').get('fr/posts/a/index.html') ?? ''
	const found = [...html.matchAll(/<a href="([^"]*)"[^>]*>x</g)].map(([, url = '']) => url)
	expect(found).toEqual([
		...Array(6).fill('/fr/posts/b/'),
		...['/fr/posts/b/#x', '/fr/posts/s%C3%BCd/', '/fr/posts/my-page/', '/fr/posts/my-page/'],
		...['/fr/posts/', '/fr/deep/', '/fr/posts/b/', '/fr/posts/b/', '/fr/posts/my-page/'],
		...['/posts/Pic.PNG', '/Posts/C/'],
	])
})

it.each([
	['languages: { en: { weight: 1 } }', '/posts/a/'],
	['languages: { en: {}, fr: {} }', '/posts/a/'],
	['languages: { en: {}, fr: { disabled: true, baseURL: "https://f.x/" } }', '/posts/a/'],
	['title: T', '/Posts/A/'],
])('they are if the config has languages, whatever these have: %s', async (config, url) => {
	site = scratchSite({
		'hugo.yaml': `baseURL: https://e.x/\n${config}\n`,
		'content/posts/a.md': '---\ntitle: A\n---\n[x](/Posts/A/)',
	})
	await site.build()
	expect(site.bytesOf('out').get('posts/a/index.html')).toContain(`<a href="${url}"`)
})

it('a page that is a folder finds its files in any case', async () => {
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://e.x/\nlanguages: { en: { weight: 1 }, fr: { weight: 2 } }\n',
		'content/posts/c/index.md':
			'---\ntitle: C\n---\n[x](Doc.PDF#p)\n[x](./sub/b.TXT)\n[x](../Doc.pdf)\n',
		'content/posts/c/doc.pdf': 'x',
		'content/posts/c/Sub/b.txt': 'x',
		'content/posts/doc.pdf': 'x',
	})
	await site.build()
	const html = site.bytesOf('out').get('posts/c/index.html') ?? ''
	const found = [...html.matchAll(/<a href="([^"]*)"[^>]*>x</g)].map(([, url = '']) => url)
	expect(found).toEqual(['/posts/c/doc.pdf#p', '/posts/c/Sub/b.txt', '../Doc.pdf'])
})

it.each([
	['renderHooks: { link: { useEmbedded: never } }', ''],
	['duplicateResourceFiles: true', ''],
	['', ', baseURL: "https://f.x/"'],
])('they are addresses where Hugo has no hook for them: %s%s', async (goldmark, french) => {
	const found = await linksOf('fr/posts/a/index.html', goldmark, french)
	expect(found.slice(0, 2)).toEqual(['/posts/b/', '/posts/b/'])
	expect(found[14]).toBe('/fr/posts/b/')
})

it.each([
	['enableDefault: true', '/fr/posts/b/'],
	['enableDefault: false', '/posts/b/'],
	['enableDefault: false, useEmbedded: always', '/fr/posts/b/'],
])('the older setting of the render hook of links is read, too: %s', async (hook, url) => {
	const hooks = `renderHooks: { link: { ${hook} } }`
	expect((await linksOf('fr/posts/a/index.html', hooks))[0]).toBe(url)
})

// As Hugo 0.169 does.
it('a page is found by each path of its file, a list by its folder with spaces, in the language of the post', async () => {
	const links = [
		...['one.fr.md', '/posts/one.fr.md', '/posts/one/index.md', '/posts/one/_index.fr.md', 'one'],
		...['{{< ref "one.fr" >}}', '{{< ref "one.fr.md" >}}', '{{< ref "/posts/one/index.md" >}}'],
		...['/My%20Sec', '/my-sec', '</My Sec/_index.md>', '/my%20sec/', '{{< ref "My Sec" >}}'],
		...['/tags/Go%20Lang', '{{< relref "hello-world" >}}', '{{< relref "Hello World.md" >}}'],
		'{{< ref path="one.md" lang="fr" >}}',
	]
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://e.x/\nlanguages: { en: { weight: 1 }, fr: { weight: 2 } }\n',
		'content/posts/a.md': `---\ntitle: A\n---\n${links.map((link) => `[x](${link})`).join('\n')}`,
		'content/posts/one.md': '---\ntitle: One\n---\nText',
		'content/posts/one.fr.md': '---\ntitle: Un\n---\nText',
		'content/My Sec/Hello World.md': '---\ntitle: Hello\ntags: [Go Lang]\n---\nText',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const html = site.bytesOf('out').get('posts/a/index.html') ?? ''
	expect([...html.matchAll(/<a href="([^"]*)"[^>]*>x</g)].map(([, url]) => url)).toEqual([
		...Array(8).fill('/posts/one/'),
		...Array(5).fill('/my-sec/'),
		...['/tags/go-lang/', '/my-sec/hello-world/', '/my-sec/hello-world/', '/fr/posts/one/'],
	])
})

const bundles = {
	'content/posts/one.md': '---\ntitle: One\n---\nText',
	'content/posts/three/index.md': '---\ntitle: Three\n---\nText',
	'content/posts/_index.md': '---\ntitle: Posts\n---\n',
	'content/My Sec/x.md': '---\ntitle: X\ntags: [Go]\n---\nText',
}

async function hrefsOf(page: string): Promise<readonly (string | undefined)[]> {
	const { diagnostics } = (await site?.build()) ?? {}
	expect(diagnostics).toEqual([])
	const html = site?.bytesOf('out').get(page) ?? ''
	return [...html.matchAll(/<a(?: href="([^"]*)")?[^>]*>x</g)].map(([, url]) => url)
}

// As Hugo 0.169 does.
it('the path of a file is that of a bundle, of a section too, whichever of them there is, in each language', async () => {
	const links = [
		...['three.md', '/posts/three.md', 'three.fr.md', '/posts/three/_index.md', 'three.markdown'],
		...['/posts/three/index.fr.md', '/posts.md', '/posts/index.md', '/my-sec.md', '/tags/go.md'],
		...['..', '../', '../..', '.'],
	]
	const text = links.map((link) => `[x](${link})`).join('\n')
	const ofFrench = Object.entries(bundles).map(([file, page]) => [
		file.replace(/\.md$/, '.fr.md'),
		page,
	])
	site = scratchSite({
		'hugo.yaml':
			'baseURL: https://e.x/\nlanguages: { en: { weight: 1 }, fr: { weight: 2 }, de: { weight: 3 } }\n',
		...bundles,
		...Object.fromEntries(ofFrench),
		'content/posts/a.md': `---\ntitle: A\n---\n${text} [x](three.de.md)`,
		'content/posts/a.fr.md': `---\ntitle: A\n---\n${text}`,
	})
	const expected = [
		...Array(6).fill('/posts/three/'),
		...['/posts/', '/posts/', '/my-sec/', '/tags/go/', '/', '/', '/', '/posts/'],
	]
	expect(await hrefsOf('posts/a/index.html')).toEqual([...expected, '/posts/three/'])
	expect(await hrefsOf('fr/posts/a/index.html')).toEqual(expected.map((url) => `/fr${url}`))
})

// As Hugo 0.169 does.
it('`ref` finds a bundle by the path of a file in a site of one language', async () => {
	const paths = [
		...['three.md', '/posts/three.md', 'posts/three.md', '../posts/three.md', '/posts/three'],
		...['/posts/three/index.md', '/posts/three/_index.md', '/posts.md', '/posts/one/index.md'],
	]
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://e.x/\n',
		...bundles,
		'content/posts/a.md': `---\ntitle: A\n---\n${paths.map((path) => `[x]({{< ref "${path}" >}})`).join('\n')}`,
	})
	expect(await hrefsOf('posts/a/index.html')).toEqual([
		...Array(7).fill('/posts/three/'),
		...['/posts/', '/posts/one/'],
	])
})

it('a path of a bundle that is hidden, or in another language alone, is told', async () => {
	const paths = ['/posts/wip.md', '/posts/bar.md', 'bar.fr.md', 'bar']
	const text = paths.map((path) => `[x]({{< ref "${path}" >}})`).join('\n')
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://e.x/\nlanguages: { en: { weight: 1 }, fr: { weight: 2 } }\n',
		'content/posts/wip/index.md': '---\ntitle: W\ndraft: true\n---\nText',
		'content/posts/bar/index.fr.md': '---\ntitle: F\n---\nText',
		'content/posts/a.md': `---\ntitle: A\n---\n${text}`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([
		{ rule: 'link-broken', hint: expect.stringContaining('content/posts/wip/index.md') },
		...paths.slice(1).map((path) => ({ message: expect.stringContaining(`\`${path}\``) })),
	])
})
