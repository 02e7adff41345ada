import { type BlogOptions, parsePost } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { hugoHeadingIds } from './hugo-heading-ids.ts'

/** What Hugo gets of a text, without its title, and what it will not know. */
async function written(source: string, options: BlogOptions<undefined> = {}) {
	const { post } = await parsePost(source, options)
	const withIds = await hugoHeadingIds(options)
	const { text, lost } = await withIds(
		source.replace(/^# .*\n\n/, ''),
		(post?.headings ?? []).map((heading) => heading),
	)
	return { text, lost: lost.map(({ id }) => id) }
}

describe('hugoHeadingIds', () => {
	it.each([
		['# A b\n\ntext\n\n## A b\n', 'text\n\n## A b {#a-b-1}\n'],
		['# A\n\n## A\n\n## A\n\n## B\n', '## A {#a-1}\n\n## A {#a-2}\n\n## B\n'],
		['# A\n\n> ## A ##  \n> t\n', '> ## A ## {#a-1}\n> t\n'],
		['# A\n\nA\n---\r\n', 'A {#a-1}\n---\r\n'],
		['# A\n\n## A {.wide}\n', '## A {.wide #a-1}\n'],
		['# A\n\n## A \\{.wide}\n', '## A \\{.wide}\n'],
		['# A\n\n## A {#own}\n', '## A {#own}\n'],
		['# A\n\n## A 1\n\n## A\n', '## A 1\n\n## A {#a-2}\n'],
		['# A\n\n`## A`\n\n```md\n## A\n```\n\n- ## A', '`## A`\n\n```md\n## A\n```\n\n- ## A {#a-1}'],
	])('says ids that the title makes others: %j', async (source, expected) => {
		expect(await written(source)).toEqual({ text: expected, lost: [] })
	})

	it('says those of another kind, and none that Hugo makes too', async () => {
		const text = "## What's up\n\n## Größe\n\n## Plain\n"
		expect(await written(text, { headingIds: 'zola' })).toEqual({
			text: "## What's up {#what-s-up}\n\n## Größe {#grosse}\n\n## Plain\n",
			lost: [],
		})
		for (const headingIds of ['github', 'github-ascii', 'blackfriday'] as const)
			expect((await written(text, { headingIds })).text).toBe(text)
	})

	it.each([
		['## `a` {{< x >}}\n', '## `a` {{< x >}} {#a}\n'],
		['## {{% x %}} a ##\n\n## a\n', '## {{% x %}} a ## {#a}\n\n## a\n'],
		['> ## a {{< x "b" >}}  \r\n> t\n', '> ## a {{< x "b" >}} {#a}\r\n> t\n'],
		['## a {{< x >}} {.wide}\n', '## a {{< x >}} {.wide #a}\n'],
		['## a {{< x >}} {#own}\n', '## a {{< x >}} {#own}\n'],
		['{{< x >}} a\n---\n', '{{< x >}} a {#a}\n---\n'],
		['a {{< x >}} {{% x "{}" %}}\n---\n', 'a {{< x >}} {{% x "{}" %}} {#a}\n---\n'],
		['- ## a{{< x >}}', '- ## a{{< x >}} {#a}'],
		['## a {{< x />}}\n\n{{< x >}}t{{< /x >}}\n', '## a {{< x />}} {#a}\n\n{{< x >}}t{{< /x >}}\n'],
		['## a {{< x >}}{{< /x >}}\n\n## b\n', '## a {{< x >}}{{< /x >}} {#a}\n\n## b\n'],
		['a {{< x >}} {#own}\n---\n', 'a {{< x >}} {#own}\n---\n'],
		['{{< x >}}\n\n## a\n\n{{< /x >}}\n', '{{< x >}}\n\n## a\n\n{{< /x >}}\n'],
	])('says those of headings with shortcodes: %j', async (source, expected) => {
		const own = { shortcodes: { x: () => '' } }
		for (const options of [{}, own, { headingIds: 'zola' } as const])
			expect(await written(source, options)).toEqual({ text: expected, lost: [] })
	})

	it.each([
		'## a {{< x\n"b" >}}\n',
		'## a {{< x >}}\n\ntext\n\n{{< /x >}}\n',
		'## a {{< y >}} {{< x >}}\n\ntext\n\n{{</x>}}\n',
	])('names one with a shortcode that has no place for its id: %j', async (text) => {
		expect(await written(text)).toEqual({ text, lost: ['a'] })
	})

	it('says those of formulas, which Hugo leaves out', async () => {
		const { text } = await written('## The $x$\n', { math: true })
		expect(text).toBe('## The $x$ {#the-x}\n')
	})

	it('names those that there is no place for', async () => {
		expect(await written('# ‿\n\n## A\n', { headingIds: 'kramdown' })).toEqual({
			text: '## A\n',
			lost: [],
		})
		expect(await written('## a‿b\n', { headingIds: 'kramdown' })).toEqual({
			text: '## a‿b\n',
			lost: ['a‿b'],
		})
	})
})
