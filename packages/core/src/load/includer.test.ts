import { expect, it } from 'vitest'
import { includer } from './includer.ts'

const files = ['content/a.md', 'content/a.en.md', 'other/a.en.md']

it.each([
	[undefined, files],
	[[], files],
	[
		['^/other/', '(?i)^/CONTENT/a\\.md$'],
		['content/a.md', 'other/a.en.md'],
	],
	[[['^/content/', '\\.en\\.md$'], 'nowhere'], ['content/a.en.md']],
])('a file is to match one of the expressions, or each of a list: %j', (expressions, shown) => {
	expect(files.filter(includer(expressions))).toEqual(shown)
})
