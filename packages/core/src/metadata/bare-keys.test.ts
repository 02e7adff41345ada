import { expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'

const read = async (source: string, options: Parameters<typeof parsePost>[1] = {}) => {
	const { post, diagnostics } = await parsePost(source, { file: 'a.md', ...options })
	const told = diagnostics.map(({ rule, line }) => [rule, line])
	return { draft: post?.draft, told }
}

it.each([
	'Title: A\nDate: 2010-12-03 10:20\nTags: a, b\n\nText',
	'\n\ntitle:   A\nauthor:  B\n         C\ndate:    2012-12-03\n',
	'Title: A\r\nSave_as:\r\nStatus: published\r\n\r\nText',
	'Title:A\nDate:2010-12-03\n \nText',
])('tells keys without a fence before them: %j', async (source) => {
	const line = source.startsWith('\n') ? 3 : 1
	expect(await read(source)).toEqual({ draft: false, told: [['front-matter-bare', line]] })
})

it.each([
	['Title: A\nStatus: draft\n\nText', ['front-matter-hides', 2]],
	['Title: A\nStatus: hidden\n\nText', ['front-matter-hides', 2]],
	['Title: A\ndraft: true\n\nText'],
	['Title: A\npublished: no\n\nText'],
	['Title: A\nStatus: draft\n  \t\nText', ['front-matter-hides', 2]],
	['Title:A\nDate:2010-12-03\nStatus:draft\n\nText', ['front-matter-hides', 3]],
	['Title: A\nStatus: draft\n# Heading', ['front-matter-hides', 2]],
	['Title: A\r\nStatus:draft\r\nText: of a paragraph\r\nthat goes on', ['front-matter-hides', 2]],
	['Title: A\nStatus: draft\n---\nText', ['front-matter-hides', 2]],
	['Title: A\n  Status: draft\n\nText', ['front-matter-hides', 2]],
	['Title: A\n2nd_title: B\nStatus: draft\n\nText', ['front-matter-hides', 3]],
	['Title: A\nStatus:\n    draft\n\nText', ['front-matter-hides', 2]],
])('keeps what they hide: %j', async (source, ...hides) => {
	expect(await read(source)).toEqual({ draft: true, told: [['front-matter-bare', 1], ...hides] })
})

it.each([
	'Note: this is text\nTitle: that\n\nText',
	'Note: this is text\nthat goes on\nTitle: A\nStatus: draft',
	'Note: this is text\nStatus: draft\nand goes on',
	'Status: draft\n# Heading',
	'https://example.org/a\nStatus: draft\n\nText',
	'Title: A\nStatus: draft of a law\nand text',
	'Title: A\nDate: B\nand text\nStatus: draft',
	'    Title: A\n    Status: draft',
	'Title: A\n\nDate: of an appointment',
	'Title: A\nDate: B\nand text',
	'# Title: A\nDate: b',
	'---\ntitle: A\n---\nTitle: A\nDate: b',
])('leaves what is text: %j', async (source) => {
	const { draft, told } = await read(source)
	expect(draft).toBe(false)
	expect(told.filter(([rule]) => rule !== 'title-missing')).toEqual([])
})

it('tells nothing on sites of generators, which have them as text, too', async () => {
	const source = 'Title: A\nStatus: draft\n\nText'
	const { draft, told } = await read(source, { urls: { like: 'hugo' } })
	expect([draft, told]).toEqual([false, [['title-missing', undefined]]])
})
