import { expect, it } from 'vitest'
import { jekyllConfig } from './jekyll-config.ts'

const read = (raw: Record<string, unknown>) => jekyllConfig(raw)

it('does what Jekyll lets kramdown do', () => {
	expect(read({}).config).toMatchObject({
		smartPunctuation: true,
		headingIds: 'kramdown',
		extras: { definitionLists: true, doubleTildes: true, angleQuotes: true },
	})
	expect(read({}).unread).toEqual([])
})

it('does what the config says of it', () => {
	const kramdown = { hard_wrap: true, parse_block_html: true, smart_quotes: 'apos,apos,quot,quot' }
	const { config, unread } = read({ kramdown: { ...kramdown, input: 'GFM', toc_levels: '1..3' } })
	expect(config.smartPunctuation).toBe(false)
	expect(config.extras).toEqual({
		definitionLists: true,
		doubleTildes: true,
		hardBreaks: true,
		markdownInHtml: true,
	})
	expect(unread).toEqual([])
})

it.each([
	['markdown', { markdown: 'CommonMarkGhPages' }],
	['kramdown.input', { kramdown: { input: 'kramdown' } }],
	['kramdown.auto_ids', { kramdown: { auto_ids: false } }],
	['kramdown.auto_id_prefix', { kramdown: { auto_id_prefix: 'x-' } }],
	['kramdown.transliterated_header_ids', { kramdown: { transliterated_header_ids: true } }],
])('tells of `%s`', (setting, raw) => {
	expect(read(raw).unread).toMatchObject([{ setting }])
})
