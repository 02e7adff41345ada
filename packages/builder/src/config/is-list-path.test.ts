import { expect, it } from 'vitest'
import { isListPath } from './is-list-path.ts'

it.each(['page', 'page:num', ':num', 'blog/page-:num', 'blog/:num/x'])('takes %j', (path) => {
	expect(isListPath(path)).toBe(true)
})

it.each(['', 'a/b', '/page:num', 'page:num/', '../:num', ':num:num', 'Page:num', 'a b'])(
	'takes %j for none',
	(path) => {
		expect(isListPath(path)).toBe(false)
	},
)
