import { expect, it } from 'vitest'
import { overGenerated } from './over-generated.ts'

it('adds what the user leaves out to what the generator does, and takes the rest from the user', () => {
	const generated = { title: 'A', exclude: ['**/_*'], excludeMatching: ['/wip/'] }
	expect(overGenerated(generated, { title: 'B', exclude: ['old'] })).toEqual({
		title: 'B',
		exclude: ['**/_*', 'old'],
		excludeMatching: ['/wip/'],
	})
})

it('leaves a list that is none to the check of the config', () => {
	expect(overGenerated({ exclude: ['a'] }, { exclude: 'b' })).toEqual({ exclude: 'b' })
})

it('leaves out what the generator does whatever the user says, also if that is nothing', () => {
	expect(overGenerated({ exclude: ['**'] }, { exclude: ['b'] })).toEqual({ exclude: ['**', 'b'] })
	expect(overGenerated({ exclude: ['a'] }, { exclude: undefined })).toEqual({ exclude: ['a'] })
})

it('takes what the user leaves undefined for not said', () => {
	expect(overGenerated({ content: 'src' }, { content: undefined })).toEqual({ content: 'src' })
})

it('adds whatever else of lists hides, or is said of files', () => {
	const wip = { values: { 'draft with wip': true } }
	const mine = { path: 'content', values: { author: 'me' } }
	const left = { file: 'a.md', reason: 'x' }
	expect(
		overGenerated(
			{ frontMatterDefaults: [wip], hiddenShortcodes: ['secret'], leftOut: [left] },
			{ frontMatterDefaults: [mine], hiddenShortcodes: ['aside'], leftOut: [] },
		),
	).toEqual({
		frontMatterDefaults: [{ ...wip, isOfGenerator: true }, mine],
		hiddenShortcodes: ['secret', 'aside'],
		leftOut: [left],
	})
})

it('lets objects in which a key hides say the others', () => {
	const generated = {
		dateKeys: { publishDate: ['embargo'], date: ['when'] },
		extras: { hideComments: true, emoji: true },
		codeShortcodes: { listing: { isWhole: true } },
		feed: { content: 'summary' as const, files: { rss: 'feed.xml' } },
		markdown: { trusted: 'shortcodes' as const },
		liquid: { like: 'eleventy' as const, layouts: { a: { permalink: false } } },
	}
	const said = {
		dateKeys: { date: ['date'] },
		extras: { emoji: undefined, mark: true },
		codeShortcodes: { code: false },
		feed: { limit: 5 },
		markdown: { code: {} },
		liquid: { site: {} },
	}
	expect(overGenerated(generated, said)).toEqual({
		dateKeys: { publishDate: ['embargo'], date: ['date'] },
		extras: { hideComments: true, emoji: true, mark: true },
		codeShortcodes: { listing: { isWhole: true }, code: false },
		feed: { ...generated.feed, limit: 5 },
		markdown: { trusted: 'shortcodes', code: {} },
		liquid: { ...generated.liquid, site: {} },
	})
	expect(overGenerated(generated, { extras: { hideComments: false } })).toMatchObject({
		extras: { hideComments: false, emoji: true },
	})
})

it('reads only files that the generator does, of those that the user names', () => {
	const generated = { includeMatching: ['^/content/a', '^/content/b'] }
	expect(overGenerated(generated, { includeMatching: ['x', ['y', 'z']] })).toEqual({
		includeMatching: [
			['^/content/a', 'x'],
			['^/content/a', 'y', 'z'],
			['^/content/b', 'x'],
			['^/content/b', 'y', 'z'],
		],
	})
	expect(overGenerated(generated, { includeMatching: [] })).toEqual(generated)
	expect(overGenerated({}, { includeMatching: ['x'] })).toEqual({ includeMatching: ['x'] })
})
