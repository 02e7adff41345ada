import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { CheckOptions } from '../src/check/check-options.ts'
import { checkSite } from '../src/check/check-site.ts'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const config = { 'blog.config.json': '{"url": "https://example.com/n"}' }
const localhost = { 'blog.config.json': '{"url": "http://127.0.0.1:1313"}' }
const post = (body: string, matter = '') => `---\ntitle: One\n${matter}---\n${body}\n`

/** What `blog check` says of a site, each finding as `file:line:column rule`. */
async function check(
	files: Readonly<Record<string, string | Uint8Array>>,
	options?: CheckOptions,
): Promise<readonly string[]> {
	site = scratchSite({ ...config, ...files })
	return (await findings(options)).map(brief)
}

async function findings(options?: CheckOptions): Promise<readonly Diagnostic[]> {
	return (await checkSite(join(site.root, 'site'), { now: new Date('2025-01-01'), ...options }))
		.diagnostics
}

function brief({ file, line, column, rule }: Diagnostic): string {
	return `${[file, line, column].filter((part) => part !== undefined).join(':')} ${rule}`
}

describe('blog check finds', () => {
	it('two posts with one title, in one language', async () => {
		const files = {
			'content/posts/a.md': post(''),
			'content/posts/b.md': '---\ndate: 2024-01-01\ntitle: "ONE "\n---\n',
			'content/posts/c.md': post('', 'canonicalURL: https://example.org/one\n'),
			'content/posts/a.fr.md': post(''),
		}
		expect(
			await check({ ...files, 'blog.config.json': '{"url": "https://a.b", "languages": ["fr"]}' }),
		).toEqual(['content/posts/b.md:3:1 title-duplicate'])
		expect((await site.build()).diagnostics).toEqual([])
	})

	it('two posts with one slug at two addresses, in one language', async () => {
		const files = {
			'content/notes/a.md': '---\ntitle: A\n---\n',
			'content/posts/b.md': '---\ntitle: B\nslug: a\n---\n',
			'content/posts/a.fr.md': '---\ntitle: F\n---\n',
		}
		expect(
			await check({ ...files, 'blog.config.json': '{"url": "https://a.b", "languages": ["fr"]}' }),
		).toEqual(['content/posts/b.md:3:1 slug-duplicate'])
		expect((await site.build()).diagnostics).toEqual([])
	})

	it('what is wrong with code, as a build does, though it gives it no colours', async () => {
		const files = {
			'content/posts/a.md':
				'---\ntitle: A\n---\n```jss\nlet a\n```\n\n```js title="x"\n## b\n```\n',
		}
		expect(await check(files)).toEqual(['content/posts/a.md:4:1 code-language-unknown'])
		expect((await site.build()).diagnostics.map(brief)).toEqual(await check(files))
		await expect(
			check({
				...files,
				'blog.config.json': '{"markdown": {"code": {"themes": {"light": "nope", "dark": "nope"}}}}',
			}),
		).rejects.toThrow('nope')
	})

	it('titles and descriptions that are cut, by the width of their letters', async () => {
		const files = {
			'content/posts/a.md': `---\ntitle: ${'a'.repeat(81)}\ndescription: ${'b'.repeat(200)}\n---\n`,
			'content/posts/b.md': `---\ntitle: ${'b'.repeat(80)}\ndescription: ${'漢'.repeat(101)}\n---\n`,
		}
		expect(await check(files)).toEqual([
			'content/posts/a.md:2:1 title-long',
			'content/posts/b.md:3:1 description-long',
		])
	})

	it('identities in feeds that two posts have', async () => {
		const files = {
			'content/posts/a.md': '---\ntitle: A\n---\n',
			'content/posts/b.md': '---\ntitle: B\nguid: https://example.com/n/posts/a/\n---\n',
			'content/posts/c.md': '---\ntitle: C\nid: x\n---\n',
			'content/posts/d.md': '---\ntitle: D\nguid: x\n---\n',
		}
		expect(await check(files)).toEqual([
			'content/posts/b.md:3:1 guid-duplicate',
			'content/posts/d.md:3:1 guid-duplicate',
		])
	})

	it('identities that two posts have by their names, at what they are made of', async () => {
		const dated = (more: string) => `---\nlayout: post\ntitle: A\n${more}---\n`
		site = scratchSite({
			'_config.yml': 'url: https://a.dev',
			'_posts/2020-01-03-jobs.md': dated('permalink: /p1/\n'),
			'_posts/2021-01-03-jobs.md': dated('permalink: /p2/\n'),
			'_posts/2022-01-03-work.md': dated('permalink: /p3/\nslug: jobs\n'),
		})
		const hint = (of: string, url: string) =>
			`It is made of ${of}, as in the feeds of the old site. Write \`guid: https://a.dev${url}\` into the front matter, or another one that no post has.`
		const found = (await findings()).filter(({ rule }) => rule === 'guid-duplicate')
		expect(found.map(({ file, line, hint }) => [file, line, hint])).toEqual([
			['_posts/2021-01-03-jobs.md', undefined, hint('the name of the file', '/p2/')],
			['_posts/2022-01-03-work.md', 5, hint('its `slug`', '/p3/')],
		])
		expect(found[0]?.message).toBe(
			'Unexpected identity in feeds https://a.dev/jobs: _posts/2020-01-03-jobs.md has it already',
		)
	})

	it('ids in HTML that stand twice, and not what looks like one', async () => {
		const body = [
			'## Part',
			'<a id="part"></a> <b id=x></b>',
			'<i\n id="x">x</i>',
			'`<b id="x">` <!-- <b id="x"> -->',
			'<script>\nconst html = \'<b id="x">\'\n</script>',
			'<h2 id="y">y</h2>',
		].join('\n\n')
		expect(
			(await check({ 'content/posts/a.md': post(body) })).filter((one) =>
				one.endsWith('id-duplicate'),
			),
		).toEqual(['content/posts/a.md:6:1 id-duplicate', 'content/posts/a.md:8:1 id-duplicate'])
	})

	it('ids in HTML of which the lines end with CR alone', async () => {
		const body = '<b id="x">x</b>\r\r<div>\r<p>a</p> <i id="x">x</i>\r</div>\r'
		expect(await check({ 'content/posts/a.md': post(body) })).toEqual([
			'content/posts/a.md:7:10 id-duplicate',
		])
	})

	it('equal ids in one line, and no heading twice that has one of its own', async () => {
		const body = '<span id="y">a</span> and <span id="y">b</span>\n\n<h2 id="z">z</h2>'
		expect(await check({ 'content/posts/a.md': post(body) })).toEqual([
			'content/posts/a.md:4:27 id-duplicate',
		])
	})

	it('keys that are a letter from a known one and stand in one post alone', async () => {
		const files = {
			'content/posts/a.md': post('', 'titel: x\nimage: y\nrating: 5\n'),
			'content/posts/b.md': '---\ntitle: B\ncoverr: x\nimages: y\nserie: z\n---\n',
			'content/posts/c.md': '---\ntitle: C\nweigth: 1\nratings: 5\n---\n',
			'content/posts/d.md': '---\ntitle: D\nweigth: 1\ndarft: true\n---\n',
		}
		expect(await check(files)).toEqual([
			'content/posts/a.md:3:1 front-matter-key-doubtful',
			'content/posts/b.md:3:1 front-matter-key-doubtful',
			// The right one is missing: a build tells that, too.
			'content/posts/d.md:4:1 front-matter-unknown-key',
		])
		const [first] = await findings()
		expect(first).toMatchObject({
			severity: 'info',
			message: 'Unexpected key `titel`: no other post has it',
			hint: expect.stringContaining('Did you mean `title`?'),
		})
		expect((await site.build()).diagnostics.map(brief)).toEqual([
			'content/posts/d.md:4:1 front-matter-unknown-key',
		])
	})

	it('links that lead nowhere because they say no address', async () => {
		const body =
			'[a]() [b](<>) [c](#) [d](http://) [t](tel:)\n\n<a href="">e</a> [f](g.md)\n\n[h]\n\n[h]: <>'
		const files = { 'content/posts/a.md': post(body), 'content/posts/g.md': '# G' }
		expect(await check(files)).toEqual([
			'content/posts/a.md:4:1 link-empty',
			'content/posts/a.md:4:7 link-empty',
			'content/posts/a.md:4:22 link-empty',
			'content/posts/a.md:4:35 link-empty',
			'content/posts/a.md:6:1 link-empty',
			'content/posts/a.md:8:1 link-empty',
		])
		expect((await site.build()).diagnostics).toEqual([])
	})

	it('links to files of this machine, and addresses with a blank, which are no links', async () => {
		const body = [
			'[a](file:///home/me/a.pdf) ![b](FILE:///c:/b.png)',
			'See [c](my file.md) and ![d](a picture.png), **[e](/two words/)**.',
			'But [f](<my%20file.md>), `[g](my file.md)`, \\[h](my file.md), [sic](as he says), [i](/i/ "A title").',
		].join('\n\n')
		const windows = '[w](C:\\docs\\w.pdf) [x](d:/x.pdf) [y](c:y)'
		const found = await check({
			'content/posts/a.md': post(body),
			'content/posts/w.md': post(windows),
		})
		expect(found.filter((one) => /link-(?:of|with)/.test(one))).toEqual([
			'content/posts/a.md:4:1 link-of-machine',
			'content/posts/a.md:4:28 link-of-machine',
			'content/posts/a.md:6:5 link-with-blank',
			'content/posts/a.md:6:25 link-with-blank',
			'content/posts/a.md:6:48 link-with-blank',
			'content/posts/w.md:4:1 link-of-machine',
			'content/posts/w.md:4:20 link-of-machine',
		])
	})

	it('a blank in an address, with what was meant: a name, or a title', async () => {
		const body =
			'![a](/img/a.png some words) [b](/b/ the page) [c](../x.pdf a file) [d](/img/a b.png) [e](/two words)'
		await check({ 'content/posts/a.md': post(body), 'static/img/a.png': png(1, 1) })
		const hints = (await findings()).flatMap(({ rule, hint }) =>
			rule === 'link-with-blank' ? [hint] : [],
		)
		const brackets = (url: string) =>
			`Write \`<${url}>\` between the brackets, or %20 for each blank.`
		expect(hints).toEqual([
			'Put the title in quotes: `/img/a.png "some words"`.',
			brackets('/b/ the page'),
			'Put the title in quotes: `../x.pdf "a file"`.',
			brackets('/img/a b.png'),
			brackets('/two words'),
		])
	})

	it('the lines of a file that ends them with CR alone', async () => {
		const text = post('Text\n\nSee [c](my file.md).\n\n![](/a.png) and [d][e]').replaceAll(
			'\n',
			'\r',
		)
		const found = await check({ 'content/posts/a.md': text, 'static/a.png': png(1, 1) })
		expect(found).toEqual([
			'content/posts/a.md:6:5 link-with-blank',
			'content/posts/a.md:8:1 image-alt-missing',
			'content/posts/a.md:8:17 reference-undefined',
		])
	})

	it('addresses with http:, each once a post, but none that only this machine knows', async () => {
		const own =
			'[a](http://localhost/) [b](http://192.0.2.1/) [c](http://nas/) [d](http://a.test/) [e](http://www.example.com/)'
		const body = `${own} [e](https://example.org/)\n\nhttp://blog.golang.org/ [f](HTTP://go.dev/) ![g](http://go.dev/a.png)`
		expect(
			await check({ 'content/posts/a.md': post(body), 'content/posts/b.md': post(own) }),
		).toEqual(['content/posts/a.md:6:1 address-insecure', 'content/posts/b.md:2:1 title-duplicate'])
		expect((await findings())[0]).toMatchObject({
			severity: 'info',
			message: expect.stringContaining('like 2 more below'),
		})
	})

	it('references that name nothing, and not what only looks like one', async () => {
		const body = [
			'[ref][nope], [*marked* `code`][nope] and ![image][none].',
			'- in a list\n  and [over a\n  line][nope]',
			'[there][here] and [collapsed][].',
			'a[i][j], int[][], [1][2], [a\\][b], \\[a][b], `[a][b]`, [^1][^2], {{ page["a"]["b"] }}, [ ][ ].',
			'```\n[a][b]\n```',
			'<p>[a][b]</p>',
			'[here]: https://example.org/',
		].join('\n\n')
		expect(await check({ 'content/posts/a.md': post(body) })).toEqual([
			'content/posts/a.md:4:1 reference-undefined',
			'content/posts/a.md:4:14 reference-undefined',
			'content/posts/a.md:4:42 reference-undefined',
			'content/posts/a.md:7:7 reference-undefined',
			'content/posts/a.md:10:19 reference-undefined',
			'content/posts/a.md:12:55 footnote-undefined',
			'content/posts/a.md:12:59 footnote-undefined',
		])
		expect((await site.build()).diagnostics).toEqual([])
		site.remove()
		await check({ 'content/posts/a.md': post('[a][her]\n\n[here]: https://example.org/') })
		expect((await findings())[0]).toMatchObject({
			severity: 'info',
			hint: expect.stringContaining('`here`'),
		})
	})

	it('footnotes without a text, texts without a footnote, and not what only looks like one', async () => {
		const body = [
			'Note[^1], *so*[^2]? Next[^Two], [^3]:\n\nand[^twoo].',
			'`[^4]`, \\[^5], x[^6]+, $x^{[^7]}$, [^a-z], [^,], [link[^8]](/), [^9](/), <b title="[^10]">',
			'```\n[^11]\n```',
			'<p>[^html]</p>',
			'| a[^12] |\n| --- |',
			'Named[^colon]: text\n\n[^colon]: Text\n\n[^1]: Text\n\n[^two]: Text[^13]\n\n[^html]: Text\n\n[^none]: Text',
		].join('\n\n')
		expect(await check({ 'content/posts/a.md': post(body) })).toEqual([
			'content/posts/a.md:4:15 footnote-undefined',
			'content/posts/a.md:4:33 footnote-undefined',
			'content/posts/a.md:6:4 footnote-undefined',
			'content/posts/a.md:16:4 footnote-undefined',
			'content/posts/a.md:25:13 footnote-undefined',
			'content/posts/a.md:29:1 footnote-unused',
		])
		site.remove()
		expect(await check({ 'content/posts/a.md': post('A[^word] [^0-9]') })).toEqual([])
	})

	it('titles below the title and levels that are left out, each once a post', async () => {
		const files = {
			'content/posts/a.md': post('# A\n\n## B\n\n#### C\n\n# D\n\n### E'),
			'content/posts/b.md': '# Title\n\n### Small throughout\n\n### Small\n\n## Larger',
		}
		expect(await check(files)).toEqual([
			'content/posts/a.md:4:1 heading-first-level',
			'content/posts/a.md:8:1 heading-level-skipped',
		])
	})

	it('images without a text, unless they are said to need none', async () => {
		const body =
			'![](p.png) ![x](p.png)\n\n<img src="p.png">\n\n<img alt="" src="p.png"> <img src="p.png"\n alt>'
		expect(
			await check({ 'content/posts/a/index.md': post(body), 'content/posts/a/p.png': png(1, 1) }),
		).toEqual([
			'content/posts/a/index.md:4:1 image-alt-missing',
			'content/posts/a/index.md:6:1 image-alt-missing',
		])
	})

	it('images that nothing shows, links to or names', async () => {
		const files = {
			'content/posts/a/index.md': post(
				'![x](shown.png) [y](linked.png) `named.png` <video poster="odd one.png"></video>',
			),
			'content/posts/a/shown.png': png(1, 1),
			'content/posts/a/linked.png': png(1, 1),
			'content/posts/a/named.png': png(1, 1),
			'content/posts/a/left.png': png(1, 1),
			'content/posts/a/odd one.png': png(1, 1),
			'content/posts/b/index.md':
				'---\ntitle: Two\ncover: { image: cover.png }\n---\n![x](left.png)',
			'content/posts/b/cover.png': png(1, 1),
			'content/posts/b/shown.png': png(1, 1),
			'content/posts/draft.md': '---\ntitle: D\ndraft: true\n---\n![x](/img/drafted.png)',
			'static/favicon.png': png(1, 1),
			'static/img/drafted.png': png(1, 1),
			'static/img/styled.png': png(1, 1),
			'static/img/left.png': png(1, 1),
			'static/a.css': 'p { background: url("img/styled.png") }',
			'static/data.bin': 'not an image',
		}
		expect((await check(files)).filter((one) => !one.includes('image-broken'))).toEqual([
			'content/posts/a/left.png image-orphaned',
			'content/posts/b/shown.png image-orphaned',
			'static/img/left.png image-orphaned',
		])
	})

	it('whole addresses of the site that lead nowhere, and old addresses of posts', async () => {
		const links = ['posts/a/#x', 'posts/no/', 'posts/a/#y', 'old/#x']
			.map((path) => `[x](https://example.com/n/${path})`)
			.join('\n')
		const files = {
			'content/posts/a.md': post('## X', 'aliases: [/old/]\n'),
			'content/posts/b.md': `---\ntitle: B\n---\n${links}\n[y](/old/) [z](/n/old) [o](https://example.com/other/) [p](//example.com/n/posts/no/) [q](//example.com/n/posts/a/)`,
		}
		expect(await check(files)).toEqual([
			'content/posts/b.md:5:1 own-address-missing',
			'content/posts/b.md:6:1 link-fragment-missing',
			'content/posts/b.md:7:1 link-redirected',
			'content/posts/b.md:8:1 link-redirected',
			'content/posts/b.md:8:12 link-redirected',
			'content/posts/b.md:8:56 own-address-missing',
		])
		expect((await site.build()).diagnostics).toEqual([])
	})

	it('entries of the menus that lead nowhere', async () => {
		const menu = [
			'/tags/gp/',
			'/tags/go/',
			'/tags/',
			'/old',
			'/paper.pdf#p',
			'/fr/',
			'//a.b/c',
			'/x/',
		]
		const entries = menu.map((url) => ({ name: url, url }))
		site = scratchSite({
			'blog.config.json': JSON.stringify({
				url: 'https://example.com/n',
				menu: [...entries, { name: 'G', url: 'about/' }],
				languages: { fr: { menu: [{ name: 'N', url: '/fr/non/' }, ...entries] } },
			}),
			'static/paper.pdf': 'pdf',
			'content/posts/a.md': post('', 'tags: [go]\naliases: [/old/]\n'),
			'content/posts/a.fr.md': post(''),
		})
		const hint =
			', or write the whole address (`https://…`) if something else on the host answers it.'
		expect(
			(await findings()).map((one) => [brief(one), one.message.split('`')[1], one.hint]),
		).toEqual([
			['blog.config.json path-missing', '/fr/non/', `Mend it${hint}`],
			['blog.config.json path-missing', '/tags/gp/', `Did you mean \`/tags/go/\`? Mend it${hint}`],
			['blog.config.json path-missing', '/x/', `Mend it${hint}`],
		])
		expect((await site.build()).diagnostics).toEqual([])
	})

	it('old addresses, those in references too, that --fix writes anew', async () => {
		site = scratchSite({
			...config,
			'content/posts/a.md': post('## X', 'aliases: [/old/]\n'),
			'content/posts/b.md': '---\ntitle: B\n---\n[y](/old/) [z][z]\n\n[z]: /old/\n',
		})
		expect((await findings()).map(({ hint }) => hint)).toEqual([
			'`blog check --fix` writes the present one.',
			'`blog check --fix` writes the present one.',
		])
	})

	it('posts that the feed of the last build knows by another identity', async () => {
		const dated = (title: string, more = '') =>
			`---\ntitle: ${title}\ndate: 2024-01-01\n${more}---\n`
		site = scratchSite({
			...config,
			'content/posts/a.md': dated('A & B'),
			'content/posts/b.md': dated('B'),
		})
		const options = { out: join(site.root, 'out') }
		expect(await findings(options)).toEqual([])
		await site.build()
		expect(await findings(options)).toEqual([])
		site.put({ 'content/posts/a.md': dated('A & B', 'slug: new\n') })
		expect((await findings(options)).map(({ rule, hint }) => [rule, hint])).toEqual([
			['guid-changed', 'Write `guid: https://example.com/n/posts/a/` into the front matter.'],
		])
		site.put({
			'content/posts/a.md': dated('A & B', 'slug: new\nguid: https://example.com/n/posts/a/\n'),
		})
		expect(await findings(options)).toEqual([])
	})

	it.each([
		['of the last build', { 'blog.config.json': '{}' }, config],
		['of the last build, which another program wrote', localhost, config],
		['of this site', config, { 'blog.config.json': '{}' }],
	])('no new identity where the address %s is none', async (_, before, after) => {
		const dated = '---\ntitle: A\ndate: 2024-01-01\n---\n'
		site = scratchSite({ ...before, 'content/posts/a.md': dated })
		const options = { out: join(site.root, 'out') }
		await site.build()
		site.put({ ...after, 'content/posts/a.md': dated.replace('---\n', '---\nslug: new\n') })
		expect((await findings(options)).map(({ rule }) => rule)).not.toContain('guid-changed')
	})
})

describe('a check that is stopped', () => {
	it.each(['before it begins', 'while it looks'])('ends %s', async (when) => {
		const posts = Array.from({ length: 300 }, (_, at) => [`content/posts/${at}.md`, post('Text.')])
		site = scratchSite({ ...config, ...Object.fromEntries(posts) })
		const stop = new AbortController()
		if (when === 'before it begins') stop.abort()
		const remarkPlugins = [() => () => void setImmediate(() => stop.abort())]
		const adjust: CheckOptions['adjust'] = (read) => ({
			...read,
			blog: { ...read.blog, remarkPlugins },
		})
		await expect(findings({ adjust, signal: stop.signal })).rejects.toThrow('aborted')
	})
})
