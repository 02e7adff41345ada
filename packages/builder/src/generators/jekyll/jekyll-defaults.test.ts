import { expect, it } from 'vitest'
import { jekyllDefaults } from './jekyll-defaults.ts'

it.each([
	['_posts/a[z-a]*', '_posts/'],
	['_posts/wip/{a,b*', '_posts/wip/'],
	['_posts/*/../wip', '_posts/'],
	['_posts/../_posts/wip*', '_posts/'],
	['[*', ''],
])('hides what `%s` may hide, and tells', (path, folder) => {
	const values = { published: false, author: 'A' }
	const { defaults, problems } = jekyllDefaults([{ scope: { path, type: 'post' }, values }])
	expect(defaults).toEqual([
		{ scope: { path: folder, type: 'posts' }, values: { published: false } },
	])
	expect(problems).toMatchObject([
		{ path: ['defaults'], message: expect.stringContaining(`hidden in all of \`${folder || '.'}`) },
	])
})

it('leaves out what a path that cannot be read would show', () => {
	const scope = { path: '_posts/[*' }
	const { defaults, problems } = jekyllDefaults([
		{ scope, values: { published: true, draft: false } },
	])
	expect(defaults).toEqual([])
	expect(problems).toMatchObject([{ message: expect.stringContaining('left out') }])
})

it('says nothing of a path without a pattern', () => {
	const values = { published: false }
	const { defaults, problems } = jekyllDefaults([{ scope: { path: '_posts/[' }, values }])
	expect(defaults).toEqual([{ scope: { path: '_posts/[' }, values }])
	expect(problems).toEqual([])
})
