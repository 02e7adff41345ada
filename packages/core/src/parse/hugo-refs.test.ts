import remarkDirective from 'remark-directive'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { createMarkdownProcessor } from './create-markdown-processor.ts'

describe.each([
	['the native parser', []],
	['remark-parse', [remarkDirective]],
])("Hugo's references in links with %s", (_, remarkPlugins) => {
	async function parse(markdown: string) {
		const processor = await createMarkdownProcessor({ remarkPlugins })
		const { tree } = await processor.parse(markdown, { bodyOffset: 0, file: 'a.md', values: {} })
		const found: Record<string, unknown>[] = []
		if (tree)
			visit(tree, (node) => {
				const { type, position } = node
				const end = position?.end.offset
				if ('url' in node) found.push({ type, url: node.url, end })
				else if ('value' in node && type !== 'text') found.push({ type, value: node.value })
			})
		return found
	}

	const written = '{{< ref "/a/b.md" >}}'
	const encoded = encodeURIComponent(written)

	it('reads one in an attribute of HTML, between quotes of its own', async () => {
		expect(
			await parse('See <a href="{{< ref "b.md#x" >}}">b</a> and "{{< ref "b.md" >}}".'),
		).toEqual([
			{ type: 'html', value: `<a href="${encodeURIComponent('{{< ref "b.md#x" >}}')}">` },
			{ type: 'html', value: '</a>' },
			{ type: 'link', url: '{{< ref "b.md" >}}', end: 64 },
		])
	})

	it.each([
		'<a href="?">',
		"<a href='?'>",
		'<a href=?>',
		'<a href=?#f>',
		'<a class="x y" data-x=1 hidden href = "?#f" title="z">',
		'<a href=\'?\' title="=">',
		'<a title="?" href="?">',
		'<a\nhref="?index.xml">',
		'<img src="https://e.org?" alt=x>',
	])('reads %j in any attribute, whatever is around it', async (tag) => {
		const put = (address: string) => tag.replaceAll('?', address)
		const [html] = await parse(`See ${put(written)} and more.`)
		expect(html).toEqual({ type: 'html', value: put(encoded) })
		const [block] = await parse(`<div>\n${put(written)}</div>`)
		expect(block).toEqual({ type: 'html', value: `<div>\n${put(encoded)}</div>` })
	})

	it('reads it in HTML that no parser sees', async () => {
		const html = '<a href="?#f"><b>*b*</b></a>'
		const [found] = await parse(`{{< rawhtml >}}${html.replace('?', written)}{{< /rawhtml >}}`)
		expect(found).toEqual({ type: 'html', value: html.replace('?', encoded) })
	})

	it.each([
		['[b](?#f)', '?#f'],
		['[b](?index.xml)', '?index.xml'],
		['[b](<?>)', '?'],
		['[b](<?#f> "T")', '?#f'],
		['[b](https://e.org?)', 'https://e.org?'],
		['[b]\n\n[b]: ?#f', '?#f'],
		['[b]\n\n[b]: <?>', '?'],
	])('reads %j with what is around it', async (link, url) => {
		for (const ref of ['{{< ref "b.md" >}}', '{{% relref path="b.md" lang=`en` %}}'])
			expect(await parse(link.replace('?', ref))).toMatchObject([{ url: url.replace('?', ref) }])
	})

	it.each([
		'{{< ref "b.md" >}}',
		'{{<ref "b.md">}}',
		'{{% relref "../b.md#part" %}}',
		'{{< ref path="b.md" lang="en" >}}',
	])('reads %s', async (ref) => {
		const markdown = `See [b](${ref}) and more.`
		expect(await parse(markdown)).toEqual([
			{ type: 'link', url: ref, end: markdown.indexOf(' and') },
		])
	})

	it.each(['{{</* ref "b.md" */>}}', '{{%/* relref b.md */%}}', '{{</*ref "b.md"*/>}}'])(
		'shows %s as it stands',
		async (call) => {
			const processor = await createMarkdownProcessor({ remarkPlugins })
			const matter = { bodyOffset: 0, file: 'a.md', values: {} }
			const markdown = `See ${call}, [b](${call}), \`${call}\` and {{< ref "c.md" >}}.`
			const { tree } = await processor.parse(markdown, matter)
			const shown = call.replace('/*', '').replace('*/', '')
			expect(tree?.children[0]).toMatchObject({
				children: [
					{ type: 'text', value: `See ${shown}, [b](${shown}), ` },
					{ type: 'inlineCode', value: shown },
					{ type: 'text', value: ' and ' },
					{ type: 'link', url: '{{< ref "c.md" >}}' },
					{ type: 'text', value: '.' },
				],
			})
		},
	)

	it('shows one behind a fence too', async () => {
		const processor = await createMarkdownProcessor({ remarkPlugins })
		const matter = { bodyOffset: 0, file: 'a.md', values: {} }
		const { tree } = await processor.parse('~~~md {title="{{</* ref b.md */>}}"}\n~~~\n', matter)
		expect(tree?.children[0]).toMatchObject({ meta: '{title="{{< ref b.md >}}"}' })
	})

	it.each([
		['{{< ref "b.md" >}}', 'b.md'],
		['{{< relref b.md >}}', 'b.md'],
		['{{% ref "a b.md" %}}', 'a b.md'],
		['{{< ref path="b.md" lang="fr" >}}', 'b.md'],
		['{{< ref lang="fr" outputFormat=html path="b.md" >}}', 'b.md'],
	])('makes a link of %s in text', async (ref, text) => {
		const processor = await createMarkdownProcessor({ remarkPlugins })
		const matter = { bodyOffset: 0, file: 'a.md', values: {} }
		const { tree } = await processor.parse(`See ${ref}, and more.`, matter)
		expect(tree?.children[0]).toMatchObject({
			children: [
				{ value: 'See ' },
				{ type: 'link', url: ref, children: [{ value: text }] },
				{ value: ', and more.', position: { start: { offset: 4 + ref.length } } },
			],
		})
	})

	// Hugo refuses both.
	it.each(["{{< ref 'b.md' >}}", '{{< ref b.md{{< x >}}'])('makes none of %s', async (ref) => {
		expect(await parse(`See ${ref}, and more.`)).toEqual([])
	})

	it('reads them in images, with titles and in definitions', async () => {
		expect(
			await parse('![a]({{< ref "b.md" >}} "T")\n\n[c]\n\n[c]: {{< relref "d.md" >}}'),
		).toMatchObject([
			{ type: 'image', url: '{{< ref "b.md" >}}' },
			{ type: 'definition', url: '{{< relref "d.md" >}}' },
		])
	})

	it('leaves code and HTML as they are', async () => {
		const link = `[b](${written})`
		expect(await parse(`\`${link}\` <i title='${link}'>\n\n~~~\n${link}\n~~~`)).toEqual([
			{ type: 'inlineCode', value: link },
			{ type: 'html', value: `<i title='[b](${encoded})'>` },
			{ type: 'code', value: link },
		])
	})
})
