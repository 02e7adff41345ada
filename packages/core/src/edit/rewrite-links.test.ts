import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'
import { rewriteLinks } from './rewrite-links.ts'

const address = (url: string) =>
	/^old\.md(?=$|[?#])/.test(url) ? url.replace('old', 'new') : undefined

async function rewritten(source: string, options = {}) {
	const { post } = await parsePost(source, options)
	if (!post) throw new Error('Expected a post')
	return rewriteLinks(post, { address })
}

describe('rewriteLinks', () => {
	it.each([
		['[a](old.md)', '[a](new.md)'],
		['[old.md](old.md#part "old.md")', '[old.md](new.md#part "old.md")'],
		['[a *b*](<old.md>) ![c](old.md)', '[a *b*](<new.md>) ![c](new.md)'],
		['[![c](c.png)](old.md)', '[![c](c.png)](new.md)'],
		['[a][b]\n\n[b]: old.md', '[a][b]\n\n[b]: new.md'],
		[
			'<a class="x" href="old.md?a=1&amp;b=2">a</a>',
			'<a class="x" href="new.md?a=1&amp;b=2">a</a>',
		],
		['> - a\n>   <A HREF=old.md>b</A>', '> - a\n>   <A HREF=new.md>b</A>'],
		['[](old.md)', '[](new.md)'],
		[
			'<img src="a.png" srcset="old.md?1 1x,old.md?2 2x, not-old.md 3x">',
			'<img src="a.png" srcset="new.md?1 1x,new.md?2 2x, not-old.md 3x">',
		],
		[
			'<picture><source srcset=old.md><source srcset="old.md, b.png 2x"></picture>',
			'<picture><source srcset=new.md><source srcset="new.md, b.png 2x"></picture>',
		],
		[
			'<video src="old.md" poster=old.md><source src="old.md"></video> <audio src="old.md">',
			'<video src="new.md" poster=new.md><source src="new.md"></video> <audio src="new.md">',
		],
	])('%j', async (before, after) => {
		const front = '---\ntitle: "[a](old.md)" # Größe 😀\n---\n'
		expect(await rewritten(front + before)).toMatchObject({
			source: front + after,
			diagnostics: [],
		})
	})

	it('leaves code, texts and other addresses alone', async () => {
		const source =
			'`[a](old.md)` old.md [b](old.mdx) [c](../old.md)\n\n    [a](old.md)\n\n```\n[a](old.md)\n```\n'
		expect(await rewritten(source)).toEqual({ source, diagnostics: [], count: 0 })
	})

	it.each([
		['![old.md](old.md)', '![old.md](new.md)'],
		['![old.md]( <old.md> "old.md")', '![old.md]( <new.md> "old.md")'],
		['[![old.md](old.md)](old.md "old.md")', '[![old.md](new.md)](new.md "old.md")'],
		["[old.md]\n\n[old.md]: old.md 'old.md'", "[old.md]\n\n[old.md]: new.md 'old.md'"],
		['> [a]:\n> old.md\n\n[a]', '> [a]:\n> new.md\n\n[a]'],
		['<https://old.md/> https://old.md/', '<https://new.md/> https://new.md/'],
	])('leaves texts and titles that look like the address: %j', async (before, after) => {
		const { post } = await parsePost(before)
		if (!post) throw new Error('Expected a post')
		const result = rewriteLinks(post, { address: (url) => url.replace('old', 'new') })
		expect(result.source).toBe(after)
	})

	it.each([
		['[a](old.md) [b](old.md)\n\n[c]: old.md', 3],
		['<a href="old.md">a</a><a href="old.md">b</a>', 2],
		['<video src="old.md" poster="old.md">', 2],
		['<p>\n<a\nhref="old.md"> <img src="old.md"><video src="old.md">', 3],
		[
			'</script><img src="old.md"></a>{% raw %}<a href="old.md">\n\n<video src="old.md"></summary>{% endraw %}- ',
			3,
		],
		['![[old.md](old.md)](old.md)', 1],
	])('counts each address that it changes in %j', async (source, count) => {
		expect(await rewritten(source, { file: 'a.md', liquid: {} })).toMatchObject({
			source: source.replaceAll('old', 'new'),
			count,
		})
	})

	it.each([
		[
			'<div><pre><code>curl old.md …</code></pre><p>See old.md at <a href="old.md" title="old.md">old.md</a></p><script>const u = "old.md"</script></div>',
			'<div><pre><code>curl old.md …</code></pre><p>See old.md at <a href="new.md" title="old.md">old.md</a></p><script>const u = "old.md"</script></div>',
			1,
		],
		[
			'{{< figure src="old.md" caption="see old.md" alt="old.md" title="old.md" link="old.md" >}}',
			'{{< figure src="new.md" caption="see old.md" alt="old.md" title="old.md" link="new.md" >}}',
			2,
		],
		['{{< figure src=old.md alt=old.md >}}', '{{< figure src=new.md alt=old.md >}}', 1],
		[
			`{{< figure src="a.png" link="old.md" caption="by <a href='old.md' title='old.md'>old.md</a>" >}}`,
			`{{< figure src="a.png" link="new.md" caption="by <a href='new.md' title='old.md'>old.md</a>" >}}`,
			2,
		],
		[
			'{{< figure src="old.md" caption="by <a href=\\"old.md\\">old.md</a>" >}}',
			'{{< figure src="new.md" caption="by <a href=\\"new.md\\">old.md</a>" >}}',
			2,
		],
		[
			'{{< details summary="[old.md](old.md)" >}}inner <a href="old.md">x</a>{{< /details >}}',
			'{{< details summary="[old.md](new.md)" >}}inner <a href="new.md">x</a>{{< /details >}}',
			2,
		],
		[
			`<div><script>const a = '<a href="old.md">'</script ><a href="old.md">x</a></div>`,
			`<div><script>const a = '<a href="old.md">'</script ><a href="new.md">x</a></div>`,
			1,
		],
		[
			'<SCRIPT SRC=old.md>"<img src=old.md>"</SCRIPT><textarea><a href=old.md></textarea>',
			'<SCRIPT SRC=new.md>"<img src=old.md>"</SCRIPT><textarea><a href=old.md></textarea>',
			1,
		],
		['<Title><a href="old.md">x</a></Title>', '<Title><a href="new.md">x</a></Title>', 1],
		['<a href="old.md" title="[x](old.md)">x</a>', '<a href="new.md" title="[x](old.md)">x</a>', 1],
		[
			'<svg><use href="old.md#a"/><use xlink:href="old.md#a"/><text>old.md#a</text></svg>',
			'<svg><use href="new.md#a"/><use xlink:href="new.md#a"/><text>old.md#a</text></svg>',
			2,
		],
		[
			'<div><a href=old.md?a=1 title=old.md?a=1>x</a></div>',
			'<div><a href=new.md?a=1 title=old.md?a=1>x</a></div>',
			1,
		],
		['{{< audio src="old.md" >}} old.md', '{{< audio src="new.md" >}} old.md', 1],
		[
			'<a href="old.md?a=1&amp;b=2">old.md?a=1&b=2</a>',
			'<a href="new.md?a=1&amp;b=2">old.md?a=1&b=2</a>',
			1,
		],
		[
			'<img alt="old.md" src="old.md" srcset="old.md 2x"><area href=old.md alt=old.md>',
			'<img alt="old.md" src="new.md" srcset="new.md 2x"><area href=new.md alt=old.md>',
			3,
		],
		['> <a class="b"\n> href="old.md">\n> b</a>', '> <a class="b"\n> href="new.md">\n> b</a>', 1],
	])('leaves code and texts in HTML and shortcodes: %j', async (before, after, count) => {
		expect(await rewritten(before)).toMatchObject({ source: after, count })
	})

	it.each([
		'<a href="{{< relref "posts/old#h" >}}">x</a>',
		'<a href="{{< relref "posts/old/" >}}">posts/old/</a>',
		'<div>\n<a href="{{% ref  "posts/old/index.md"%}}">x</a> <a href="{{< ref "/tags/old" >}}">',
		'<a href=\'{{< ref "posts/old" >}}\'>x</a> [y]({{< ref "posts/old" >}})',
		'<a href="{{< ref "posts/old" >}}#f">x</a> [y]({{< ref "posts/old" >}}#f) [z](<{{< ref "posts/old" >}}>)',
		'<a href={{< ref "posts/old" >}}>x</a> <img alt="posts/old" src = {{< ref path="posts/old" lang="en" >}}a.png>',
		'<p>\n<a href=\'{{< ref "posts/old" >}}?a=1\'>x</a> <a href="https://e.org{{% relref "posts/old" %}}">y</a>\n</p>',
		'[x][r]\n\n[r]: {{< ref "posts/old" >}}#f',
		'<p>\n<a href={{< ref "posts/old" >}}>x</a> <a href="{{< ref "posts/old" >}}#f">x</a>\n</p>',
	])('finds a `ref` whatever is around it: %j', async (before) => {
		const { post } = await parsePost(before)
		if (!post) throw new Error('Expected a post')
		const word = (one: string) => (one === 'posts/old' ? 'posts/new' : undefined)
		const result = rewriteLinks(post, { address: (url) => url.replace('old', 'new'), word })
		const after = before.replaceAll(/(ref [^\n>]*?"(?:posts|\/tags)\/)old/g, '$1new')
		expect(result).toMatchObject({ source: after, diagnostics: [] })
	})

	it('says a `ref` as it is written if it cannot be changed', async () => {
		const { post } = await parsePost('<a href="{{&lt; ref posts/old &gt;}}">')
		if (!post) throw new Error('Expected a post')
		const { diagnostics } = rewriteLinks(post, { address: (url) => url.replace('old', 'new') })
		expect(diagnostics[0]?.hint).toContain('`[text]({{< ref posts/old >}})`')
	})

	it('keeps a blank between `<` and `>`, and encodes it elsewhere', async () => {
		const { post } = await parsePost('![a](<../old/a b.png> "t") ![b](../old/a%20b.png)')
		if (!post) throw new Error('Expected a post')
		const { source } = rewriteLinks(post, { address: (url) => url.replace('old', 'new') })
		expect(source).toBe('![a](<../new/a b.png> "t") ![b](../new/a%20b.png)')
	})

	it('says how to write an address that has escapes', async () => {
		const { post } = await parsePost('> [c]:\n> \\/posts/old/\n\n[c]')
		if (!post) throw new Error('Expected a post')
		const { diagnostics } = rewriteLinks(post, { address: (url) => url.replace('old', 'new') })
		expect(diagnostics[0]?.hint).toContain('without escapes, `[text](/posts/old/)`')
	})

	it.each([
		['[x](old\\.md)', '[x](new.md)'],
		['![old\\.md](old&#46;md "old&#46;md")', '![old\\.md](new.md "old&#46;md")'],
		['[x]( <old&period;md#a> )', '[x]( <new.md#a> )'],
		['[x]\n\n[x]: &#111;ld.md?a=1&amp;b=2', '[x]\n\n[x]: new.md?a=1\\&b=2'],
		['|a|\n|-|\n|[x](old.md?z=1\\|2)|', '|a|\n|-|\n|[x](new.md?z=1\\|2)|'],
		[
			'<a title="old&#46;md" href=" old&#46;md?a=1&amp;b=2 ">x</a> <img src=&#111;ld.md>',
			'<a title="old&#46;md" href="new.md?a=1&amp;b=2">x</a> <img src=new.md>',
		],
		[
			'<p><a href="old.md">1</a><a href="old&#46;md">2</a><img src=old&#46;md srcset="old.md 2x"></p>',
			'<p><a href="new.md">1</a><a href="new.md">2</a><img src=new.md srcset="new.md 2x"></p>',
		],
		[
			'<p><a href=" old.md ">1</a><a href="&#111;ld.md">2</a></p>',
			'<p><a href=" new.md ">1</a><a href="new.md">2</a></p>',
		],
		['[x](<old\\.md> "old.md")', '[x](<new.md> "old.md")'],
		['[old.md]\n\n[old.md]: old&#46;md', '[old.md]\n\n[old.md]: new.md'],
	])('knows an address whatever of it is escaped: %j', async (before, after) => {
		expect(await rewritten(before)).toMatchObject({ source: after, diagnostics: [] })
	})

	it('changes nothing if an address does not stand in the source', async () => {
		const result = await rewritten('# A\n\n<img srcset="&#111;ld.md 2x"> [b](old.md)')
		expect(result.source).toBeUndefined()
		expect(result.diagnostics).toMatchObject([{ rule: 'link-not-editable', line: 3, column: 1 }])
	})

	it('changes words in tags that make an address', async () => {
		const source = '[a]({% post_url 2024-10-09-old %}) 2024-10-09-old'
		const { post } = await parsePost(source, { file: 'a.md', liquid: {} })
		if (!post) throw new Error('Expected a post')
		const result = rewriteLinks(post, {
			address: (url) => url.replace('old', 'new'),
			word: (word) => word.replace('old', 'new'),
		})
		expect(result.source).toBe('[a]({% post_url 2024-10-09-new %}) 2024-10-09-old')
	})

	it('changes addresses and nothing else, whatever is around', async () => {
		const piece = fc.constantFrom(
			...[
				'[a](old.md)',
				'![i](old.md#x)',
				'[b][r]',
				'\n\n',
				'`old.md`',
				'> ',
				'- ',
				'😀',
				'é ',
				'*',
				'_',
			],
			...[
				'<a href="old.md">',
				'</a>',
				'\n',
				' text ',
				'[',
				']',
				'(',
				'<!-- old.md -->',
				'\\',
				'| a |',
			],
		)
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
				const source = `${pieces.join('')}\n\n[r]: old.md\n`
				const { post } = await parsePost(source)
				const result = await rewritten(source)
				if (!post || result.source === undefined) return
				const again = (await parsePost(result.source)).post
				const expected = [...post.links, ...post.images].map(({ url }) => address(url) ?? url)
				expect([...(again?.links ?? []), ...(again?.images ?? [])].map(({ url }) => url)).toEqual(
					expected,
				)
				expect(result.source.replaceAll('new.md', 'old.md')).toBe(source)
			}),
			{ numRuns: 500 },
		)
	})

	it.each([
		['addresses', (name: string) => `<tr><td><a href="old.md?x=${name}">x</a></td></tr>\n`],
		['what Hugo calls', (name: string) => `<a href="{{< ref "old.md#${name}" >}}">x</a>\n`],
		['parts of what templates make', (name: string) => `<a href="{{ a }}/old/${name}">x</a>\n`],
		['what is escaped', (name: string) => `<a href="&#111;ld.md?${name}">x</a>\n`],
	])('reads a piece of HTML once for all addresses in it: %s', async (_, row) => {
		const costOf = async (count: number) => {
			const rows = Array.from({ length: count }, (_, index) => row(`i${index}`))
			const source = `<div>\n${rows.join('')}</div>\n`
			const { post } = await parsePost(source)
			if (!post) throw new Error('Expected a post')
			const before = process.cpuUsage()
			rewriteLinks(post, { address: (url) => url.replace(/old(?=\.md|\/)/, 'new') })
			const { user, system } = process.cpuUsage(before)
			return (user + system) / 1000
		}
		await costOf(100)
		const few = await costOf(2000)
		expect(await costOf(16_000)).toBeLessThan(24 * few + 200)
	})
})
