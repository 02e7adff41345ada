import { it } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { parsePost, rewriteLinks } from '../../src/index.ts'

const renamed = async (text: string) => {
	const { post } = await parsePost(text, { file: 'a.md' })
	if (!post) throw new Error('Expected a post')
	const { source } = rewriteLinks(post, { address: (url) => url.replace('/old/', '/new/') })
	if (source?.includes('/new/') !== true) throw new Error('Expected other links')
}

it.each<[what: string, line: (at: number) => string]>([
	['the same link', () => '<li><a href="/posts/old/">x</a></li>\n'],
	['shortcodes', () => '{{< figure src="/posts/old/" >}}\n<a href="/posts/old/">x</a>\n'],
	['a link and what looks like it', () => '<a href="/posts/old/">/posts/old/</a> /posts/old/\n'],
])('time of a rename grows as a block of HTML does: %s', async (_, line) => {
	const textOf = (length: number) => {
		const lines = Array.from({ length: length / line(0).length }, (_, at) => line(at))
		return `<ul>\n${lines.join('')}</ul>\n`
	}
	await expectGrowth(textOf, 256_000, renamed)
})
