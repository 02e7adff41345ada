import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import type { BareLinks } from './bare-links.ts'

/** The text with links as `[text](address)`, and the tree itself. */
async function read(text: string, bareLinks: BareLinks = 'https', angleQuotes = false) {
	const { post } = await parsePost(text, { file: 'a.md', extras: { bareLinks, angleQuotes } })
	if (!post) throw new Error('no post')
	return { written: post.tree.children.map(written).join('|'), tree: post.tree }
}

function written(node: Nodes): string {
	const inner = 'children' in node ? node.children.map(written).join('') : ''
	if (node.type === 'link') return `[${inner}](${node.url})`
	if (node.type === 'strong') return `<b>${inner}</b>`
	if (node.type === 'image') return `![](${node.url})`
	return 'value' in node ? node.value : inner
}

const link = (url: string) => `[${url}](${url})`

describe('findBareLinks', () => {
	// Compared with Hugo 0.169.
	it.each([
		['见 https://e.example/p，好。', `见 ${link('https://e.example/p')}，好。`],
		['**http://localhost:8080**，', '<b>http://localhost:8080</b>，'],
		['**见 https://e.example/p**，', `<b>见 ${link('https://e.example/p')}</b>，`],
		['a https://e.example/x—and', `a ${link('https://e.example/x')}—and`],
		['a https://e.example/x… b', `a ${link('https://e.example/x')}… b`],
		['a https://e.example/x’s', `a ${link('https://e.example/x')}’s`],
		['a https://e.example/路径', `a ${link('https://e.example/')}路径`],
		['see:https://e.example/y', 'see:https://e.example/y'],
		['地址：https://e.example/z', '地址：https://e.example/z'],
		['“https://e.example/x”', '“https://e.example/x”'],
		['a http://localhost/x', 'a http://localhost/x'],
		['a HTTPS://E.EXAMPLE/x', 'a HTTPS://E.EXAMPLE/x'],
		['a ftp://ftp.example/x b', `a ${link('ftp://ftp.example/x')} b`],
		['a https://a_b.example/x b', `a ${link('https://a_b.example/x')} b`],
		['见www.example.com', '见www.example.com'],
		['见 www.example.com，', '见 [www.example.com](https://www.example.com)，'],
		['<b>https://e.example/p，</b>', `<b>${link('https://e.example/p')}，</b>`],
		[
			'<https://e.example/a <https://e.example/b>',
			`<https://e.example/a ${link('https://e.example/b')}`,
		],
		['`[` https://e.example/p，', `[ ${link('https://e.example/p')}，`],
		['a [b\n\nhttps://e.example/p，', `a [b|${link('https://e.example/p')}，`],
		['see https://e.example/a[^1]', `see ${link('https://e.example/a[^1]')}`],
		['$[0,1)$ 见 https://e.example/p，', '$[0,1)$ 见 https://e.example/p，'],
		[
			'---\nmath: true\n---\n$[0,1)$ 见 https://e.example/p，',
			`[0,1) 见 ${link('https://e.example/p')}，`,
		],
		['- [0, 1)\n- 见 https://e.example/p，', `[0, 1)见 ${link('https://e.example/p')}，`],
		['[0, 1) 见 https://e.example/p，', '[0, 1) 见 https://e.example/p，'],
		['==https://e.example/p，==', `==${link('https://e.example/p')}，==`],
		['> https://e.example/p，', `${link('https://e.example/p')}，`],
		['\\[https://a.com/x\\]', '[https://a.com/x]'],
		['\\[https://a.com/x\\] *b*', '[https://a.com/x] b'],
		['\\[https://p.com/&amp;x', '[https://p.com/&x'],
		['\\[https://p.com/&ampx&#35;\\*x', '[https://p.com/&ampx#*x'],
		['\\[https://p.com/x&amp;', '[https://p.com/x&'],
		['\\[https://p.com/a\\b', '[https://p.com/a\\b'],
		['\\[https://a.com/x\\\\]', '[https://a.com/x\\]'],
		['\\[www.a.com/x\\]', '[www.a.com/x]'],
		['| a |\n| - |\n|https://e.example/p，|', `a${link('https://e.example/p')}，`],
		['[l](/l)https://a.com/x', `[l](/l)${link('https://a.com/x')}`],
		['[l](</l> "t")https://a.com/x，好 b', `[l](/l)${link('https://a.com/x')}，好 b`],
		['[l](/l)www.a.com/x，好', '[l](/l)[www.a.com/x](https://www.a.com/x)，好'],
		['![](/i.png)ftp://a.com/x', `![](/i.png)${link('ftp://a.com/x')}`],
		['[l](/a(b)c)https://a.com/x，好', `[l](/a(b)c)${link('https://a.com/x')}，好`],
		['[l]https://a.com/x，好 b\n\n[l]: /l', `l${link('https://a.com/x')}，好 b|`],
		['[l][]www.a.com，好 b\n\n[l]: /l', 'l[www.a.com](https://www.a.com)，好 b|'],
		['(see [l](/l)https://a.com/x) b', `(see [l](/l)${link('https://a.com/x')}) b`],
		['[l](/l)http://localhost/x b', '[l](/l)http://localhost/x b'],
		['\\[l](/l)https://a.com/x b', '[l](/l)https://a.com/x b'],
		['x)https://a.com/x，好', 'x)https://a.com/x，好'],
		['[0, 1)https://a.com/x b', '[0, 1)https://a.com/x b'],
		['[no]https://a.com/x，好', '[no]https://a.com/x，好'],
		['`[l](/l)www.a.com/x，`', '[l](/l)www.a.com/x，'],
	])('reads %j as Goldmark does', async (text, expected) => {
		expect((await read(text)).written).toBe(expected)
	})

	it.each([
		[
			'http\\://c.org \\www.b.org user\\@mail.com us@mail.com',
			'http://c.org \\www.b.org user@mail.com [us@mail.com](mailto:us@mail.com)',
		],
		['[https://a.b] x', '[https://a.b] x'],
		[
			'[see *https://a.b/c*][z] [d@e.fg] https://a.b',
			`[see https://a.b/c][z] [d@e.fg] ${link('https://a.b')}`,
		],
		['a [b [c] www.a.b] d', 'a [b [c] www.a.b] d'],
		['| a |\n|-|\n| [ |\n| https://a.b |', `a[${link('https://a.b')}`],
		['mailto:foo@bar.com, 中a@b.cc x\\_a@b.cc', 'mailto:foo@bar.com, 中a@b.cc x_a@b.cc'],
		['\\[https://a.b] \\*https://a.b \\<www.a.b>', '[https://a.b] *https://a.b <www.a.b>'],
		['*a*b@c.de [x](/y)a@b.cc', 'a[b@c.de](mailto:b@c.de) [x](/y)[a@b.cc](mailto:a@b.cc)'],
		['a...https://a.b', `a...${link('https://a.b')}`],
		['<<https://a.b>>', `<${link('https://a.b')}>`],
	])('makes no link of %j where Goldmark makes none', async (text, expected) => {
		expect((await read(text)).written).toBe(expected)
	})

	it.each([
		['<<https://a.b>>', `<<${link('https://a.b')}>>`],
		['a<<www.a.b>>', 'a<<[www.a.b](https://www.a.b)>>'],
		['<<<https://a.b>>>', `<<${link('https://a.b')}>>`],
		['<<a@b.cc>> <<https://localhost>>', '<<[a@b.cc](mailto:a@b.cc)>> <<https://localhost>>'],
	])('finds in guillemets what Goldmark finds: %j', async (text, expected) => {
		expect((await read(text, 'https', true)).written).toBe(expected)
	})

	it('gives a text that is no link the place of all of it', async () => {
		const { tree } = await read('a\n\nb [https://a.b] c')
		const [, paragraph] = tree.children
		expect(paragraph && 'children' in paragraph && paragraph.children).toMatchObject([
			{ value: 'b [https://a.b] c', position: { start: { offset: 3 }, end: { offset: 20 } } },
		])
	})

	// As GitHub's extension: a sentence's signs are not part of an address.
	it.each([
		['(https://e.example/a_(b)).', `(${link('https://e.example/a_(b)')}).`],
		['"https://e.example/p，"', `"${link('https://e.example/p')}，"`],
		['ftp://e.example/a).', `${link('ftp://e.example/a')}).`],
		['ftp://e.example/a?b=1&amp;', `${link('ftp://e.example/a?b=1')}&`],
	])('ends %j before signs of the sentence', async (text, expected) => {
		expect((await read(text)).written).toBe(expected)
	})

	it.each([
		'`https://e.example/p，`',
		'`https://e.example/p`，`www.e.example/x`，`ftp://e.example/a`[^1]',
		'```sh\ncurl https://e.example/p，\nwww.x.example ftp://e.example/\n```',
		'<div title="https://e.example/p，">https://e.example/p，</div>',
		'[x](https://e.example/路 "ftp://e.example/路")',
		'[see https://e.example/p，](/x)',
		'[*ftp://e.example/*](/x)',
		'[see www.e.example/a](/x) and more',
		'![Picture of www.e.example/app](shot.png)',
		'[more at www.e.example/a/](https://www.e.example/a/).',
		'[见 https://e.example/a](/u)，',
		'[the docs (http://my_host.example/x)](/y)',
		'[a ftp://x.example/y b]\n\n[a ftp://x.example/y b]: /x',
		'[x][y]\n\n[y]: https://e.example/路',
		'![https://e.example/路](https://e.example/路.png)',
		'<https://e.example/路>',
		'https://e.example/a. See (https://e.example/b_c), *https://e.example/d*: https://e.example/e?f=g',
		'me@e.example',
	])('leaves %j', async (text) => {
		const { post } = await parsePost(text, { file: 'a.md' })
		expect((await read(text)).tree).toEqual(post?.tree)
	})

	it('gives links, and the texts between them, the place where they stand', async () => {
		const { tree } = await read('a\n\n见 https://e.example/p，好 ftp://e.example b')
		const [, parts] = tree.children
		const places = parts && 'children' in parts ? parts.children : []
		expect(
			places.map(({ type, position }) => [type, position?.start.column, position?.end.column]),
		).toEqual([
			['text', 1, 3],
			['link', 3, 22],
			['text', 22, 25],
			['link', 25, 40],
			['text', 40, 42],
		])
		expect(places[1]?.position?.start).toEqual({ line: 3, column: 3, offset: 5 })
	})

	it('writes the protocol that is asked for', async () => {
		expect((await read('a www.e.example b', 'http')).written).toBe(
			'a [www.e.example](http://www.e.example) b',
		)
		expect((await read('a www.e.example. b', 'https')).written).toBe(
			'a [www.e.example](https://www.e.example). b',
		)
	})

	it('makes no link where there are to be none', async () => {
		const text = 'https://e.example/ www.e.example me@e.example ftp://e.example'
		expect((await read(text, false)).written).toBe(text)
		expect((await read('<https://e.example/> <me@e.example> [a](b)', false)).written).toBe(
			`${link('https://e.example/')} [me@e.example](mailto:me@e.example) [a](b)`,
		)
	})
})
