import { expect, it } from 'vitest'
import { excluder } from './excluder.ts'

it('excludes files, folders and what matches a pattern', async () => {
	const isExcluded = await excluder(['vendor/', './a/b.md', '*.tmp.md', '_!(posts|drafts)'])
	const paths = [
		...['vendor', 'vendor/x/y.md', 'a/b.md', 'a/c.md', 'x.tmp.md', 'a/x.tmp.md'],
		...['_posts/a.md', '_drafts/a.md', '_includes/a.md', '_layouts', 'vendors/a.md'],
	]
	expect(paths.filter(isExcluded)).toEqual([
		...['vendor', 'vendor/x/y.md', 'a/b.md', 'x.tmp.md', '_includes/a.md', '_layouts'],
	])
})

it('excludes nothing by default', async () => {
	expect((await excluder())('a.md')).toBe(false)
})
