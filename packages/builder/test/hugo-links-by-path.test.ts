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

// Hugo 0.169 has these, but for `/fr/posts/b/` where a link names the file of the other language.
it('links of a site in several languages lead to pages in the language of the post', async () => {
	const english = [
		...Array(6).fill('/posts/b/'),
		...['/about/', '/about/#x', '/tags/x/', '/tags/x/', '/posts/', '/posts/', '/posts/only/'],
		...['/posts/b/', '/posts/b/', '/about/', '/tags/x/', '#part'],
	]
	const ofOne = new Set([12, 13, 17])
	const french = english.map((url, at) => (ofOne.has(at) ? url : `/fr${url}`))
	expect(await linksOf('posts/a/index.html')).toEqual(english)
	site?.remove()
	expect(await linksOf('fr/posts/a/index.html')).toEqual(french)
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
