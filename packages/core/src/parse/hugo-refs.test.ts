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

	it('reads one in an attribute of HTML, between quotes of its own', async () => {
		expect(
			await parse('See <a href="{{< ref "b.md#x" >}}">b</a> and "{{< ref "b.md" >}}".'),
		).toEqual([
			{ type: 'html', value: '<a href="{{< ref  b.md#x  >}}">' },
			{ type: 'html', value: '</a>' },
			{ type: 'link', url: '{{< ref "b.md" >}}', end: 64 },
		])
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
		const link = '[b]({{< ref "b.md" >}})'
		expect(await parse(`\`${link}\` <i title='${link}'>\n\n~~~\n${link}\n~~~`)).toEqual([
			{ type: 'inlineCode', value: link },
			{ type: 'html', value: `<i title='${link}'>` },
			{ type: 'code', value: link },
		])
	})
})
