import { afterEach, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const files = {
	'content/posts/two.md': '---\ntitle: Two\ndate: 2024-01-01\naliases: [/2020/zwei/]\n---\nx',
	'content/posts/three/index.md': '---\ntitle: Three\ndate: 2024-01-01\ntags: [Go Lang]\n---\nx',
	'content/notes/größe (1).md': '---\ntitle: Size\ndate: 2024-01-01\n---\nx',
	'content/posts/wip.md': '---\ntitle: Wip\ndraft: true\n---\nx',
	'content/posts/later/index.md': '---\ntitle: Later\ndate: 2099-01-01\n---\nx',
	'content/posts/gone.md': '---\ntitle: Gone\nexpiryDate: 2020-01-01\n---\nx',
	'content/posts/bad.md': '---\ntitle: [\n---\nx',
	'static/img/photo.png': png(1, 1),
}

/** The hints of links in a post, by link. */
async function hintsOf(links: readonly string[], url = 'https://example.com') {
	site = scratchSite({
		...files,
		'blog.config.json': JSON.stringify({ url }),
		'content/posts/one.md': `---\ntitle: One\ndate: 2024-01-01\n---\n${links.map((link) => (link.endsWith('.png') ? `![x](${link})` : `[x](${link})`)).join('\n\n')}`,
	})
	const { diagnostics } = await site.build()
	const found = diagnostics.filter(({ file }) => file === 'content/posts/one.md')
	expect(found.map(({ line }) => line)).toEqual(links.map((_, index) => 5 + 2 * index))
	return found.map(({ hint }) => hint)
}

it.each([
	['content/posts/two.md', 'two.md'],
	['posts/two', 'two.md'],
	['two.html', 'two.md'],
	['tow.md', 'two.md'],
	['tree.md', 'three/index.md'],
	['größe%20(2).md', '../notes/größe%20%281%29.md'],
	['{{< ref "twoo.md" >}}', 'two.md'],
	['/posts/twoo/', '/posts/two/'],
	['/posts/two.html#x', '/posts/two/'],
	['/blog/two', '/posts/two/'],
	['/2020/zwie', '/posts/two/'],
	['/tags/golang/', '/tags/go-lang/'],
	['/archiv', '/archives/'],
	['/img/foto.png', '/img/photo.png'],
	['photo.png', '/img/photo.png'],
])('a link to %s has a path as its hint that works: %s', async (link, meant) => {
	expect(await hintsOf([link])).toEqual([`Did you mean \`${meant}\`?`])
	site?.remove()
	await expect(hintsOf([meant])).rejects.toThrow() // Nothing is found.
})

const pathOfFile =
	'Write the path of a file, seen from this one, or a whole address, as in `https://example.org/`.'
const pathOfSite = 'Put a file or a page there, or write the path of one that is.'
it.each([
	['../groesse', pathOfFile],
	['TODO', pathOfFile],
	['nothing/like-it.md', pathOfFile],
	['/page/2/', pathOfSite],
	['/nothing/like/it', pathOfSite],
	[
		'a%20b/../of/none.png',
		'Put a file at `content/posts/of/none.png`, or write the path of one that is there.',
	],
	['/old/pho-to.jpg', pathOfSite],
	['../../../of/none.png', 'Write the path of a file that lies in this site.'],
	[
		'{{< ref "of/none" >}}',
		'Write the path of a page below the content folder, as in `posts/one.md`.',
	],
	['%5Bhttps://a.example/b%5D(https://a.example/b#c)', 'Write `https://a.example/b#c`.'],
])('nothing is like %s: %s', async (link, hint) => {
	expect(await hintsOf([link])).toEqual([hint])
})

it('what is hidden is told as such', async () => {
	const draft =
		'`content/posts/wip.md` is a draft: publish it first, or leave the link out until then.'
	const later =
		'`content/posts/later/index.md` is scheduled: until its date the link leads nowhere. Leave it out until then.'
	expect(
		await hintsOf([
			...['wip.md', '/posts/wip/', '{{< ref "posts/wip#x" >}}', 'later/', 'gone.md', 'bad.md'],
		]),
	).toEqual([
		draft,
		draft,
		draft,
		later,
		'`content/posts/gone.md` has expired: link to something else.',
		'`content/posts/bad.md` is left out: see what is said of it.',
	])
})

it('an address without its scheme is told how to be written', async () => {
	expect(
		await hintsOf(['foo@bar.com', 'www.example.com/two', 'example.org', 'https//example.org/a']),
	).toEqual([
		'Write `mailto:foo@bar.com`.',
		'Write `https://www.example.com/two`.',
		'Write `https://example.org`.',
		'Write `https://example.org/a`.',
	])
})

it('a file is found that is named without its ending, beside the post', async () => {
	site = scratchSite({
		'blog.config.json': '{"url": "https://example.com"}',
		'content/posts/one/index.md': '---\ntitle: One\n---\n![x](close-tabs)\n\n![y](close)\n',
		'content/posts/one/close-tabs.mp4': 'x',
		'content/posts/close.mp4': 'x',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([
		{ rule: 'image-broken', hint: 'Did you mean `close-tabs.mp4`?' },
		{ rule: 'image-broken', hint: pathOfFile },
	])
})

it('addresses are shown as people write them, what was meant too', async () => {
	site = scratchSite({
		'blog.config.json': '{"url": "https://example.com"}',
		'content/posts/one.md':
			'---\ntitle: One\n---\n[x](/posts/悬崖边的舞/) ![y]({filename}images/a%20b.png)\n',
		'content/posts/悬崖边的舞蹈.md': '---\ntitle: Two\n---\nx',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([
		{
			rule: 'path-missing',
			message: expect.stringContaining('`/posts/悬崖边的舞/`'),
			hint: 'Did you mean `/posts/悬崖边的舞蹈/`?',
		},
		{ message: expect.stringContaining('`{filename}images/a%20b.png`') },
	])
})

it('below a path of its host a site has the same hints', async () => {
	expect(await hintsOf(['tow.md', '/blog/posts/twoo/'], 'https://example.com/blog')).toEqual([
		'Did you mean `two.md`?',
		'Did you mean `/blog/posts/two/`?',
	])
})

it('what was kept of an earlier build says what is there now', async () => {
	site = scratchSite(
		{
			...files,
			'blog.config.json': '{"url": "https://example.com"}',
			'content/posts/one.md': '---\ntitle: One\n---\n[x](/posts/foru/) [y](wip.md)',
		},
		true,
	)
	const hints = async () => (await site?.build())?.diagnostics.map(({ hint }) => hint).join(' ')
	expect(await hints()).not.toContain('/posts/four/')
	site.put({ 'content/posts/four.md': '---\ntitle: Four\n---\nx' })
	expect(await hints()).toContain('Did you mean `/posts/four/`?')
	site.put({ 'content/posts/wip.md': '---\ntitle: Wip\nexpiryDate: 2020-01-01\n---\nx' })
	await site.rebuild()
	expect(await hints()).toContain('wip.md` has expired')
	const { diagnostics } = await checkSite(`${site.root}/site`)
	expect(diagnostics.map(({ hint }) => hint).join(' ')).toContain('wip.md` has expired')
})
