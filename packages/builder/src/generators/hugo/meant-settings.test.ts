import { expect, it } from 'vitest'
import { meantSettings } from './meant-settings.ts'

it.each([
	[['pagenation.pagerSize'], ['pagination']],
	[['markup.goldmark.extentions.linkify'], ['extensions']],
	[
		['titel', 'Pagination.pagersizes'],
		['title', 'pagerSize'],
	],
	[
		['languages.en.tilte', 'languages.en.markup.godlmark.x'],
		['title', 'goldmark'],
	],
	[['pagenation.path', 'pagenation.pagerSize'], ['pagination']],
	[['mine.a', 'pagination.size', 'constructor'], []],
	[['titel.a'], []],
])('for %j it finds %j', (unknown, meant) => {
	expect(meantSettings(unknown)).toEqual(meant)
})
