import { includer } from '@blog/core/node'
import { expect, it } from 'vitest'
import { mountedFiles } from './mounted-files.ts'

const files = ['a/b.md', 'a/n.md', 'posts/p.md', 'posts/wip-1.md', 'private/x.md', 'Top.md']
const all = files.map((file) => `content/${file}`)

/** What is shown of the files, below `content`. */
function shown(...mounts: readonly (readonly string[] | Readonly<Record<string, unknown>>)[]) {
	const said = mounts.map((mount) => ({
		source: 'content',
		target: 'content',
		...(Array.isArray(mount) ? { files: mount } : mount),
	}))
	return all.filter(includer(mountedFiles(said))).map((file) => file.slice('content/'.length))
}

const [b, n, p, wip, x, top] = files

// Each is what Hugo 0.169 shows of the same files.
it.each([
	[['! private/**'], [b, n, p, wip, top]],
	[['! private'], [b, n, p, wip, top]],
	[['! /PRIVATE/*'], [b, n, p, wip, top]],
	[
		['! private/**', '! posts/wip-*'],
		[b, n, p, top],
	],
	[['! top.md'], [b, n, p, wip, x]],
	[['! *.md'], [b, n, p, wip, x]],
	[['! **.md'], []],
	[['! {a,posts}/[!n]*'], [n, x, top]],
	[['!private/**'], []],
	[[''], []],
	[['posts/**'], [p, wip]],
	[
		['posts/**', '! **/wip-*'],
		[p, wip],
	],
	[['! **/wip-*', 'posts/**'], [p]],
	[['! posts/**', 'posts/p.md'], []],
	[
		['! private', 'posts/**', 'private/x.md'],
		[p, wip],
	],
	[['[z-a]'], []],
])('%j shows %j', (patterns, expected) => {
	expect(shown(patterns)).toEqual(expected)
})

it('reads one pattern alone, and the older settings, of which the one that hides counts first', () => {
	expect(shown({ files: '! private/**' })).not.toContain(x)
	expect(shown({ excludefiles: 'private/**' })).toEqual([b, n, p, wip, top])
	expect(shown({ includefiles: ['posts/**'], excludefiles: ['posts/wip*'] })).toEqual([p])
})

it('shows what any mount of the same folder shows', () => {
	expect(shown(['posts/**'], ['private/**'])).toEqual([p, wip, x])
	expect(shown(['! private/**'], {})).toEqual(files)
})

it('leaves a folder within to the mount of that', () => {
	const outer = { files: ['! private/**'] }
	expect(shown(outer, { source: './content/private/' })).toEqual(files)
	expect(shown({}, { source: 'content/private', files: ['! x.md'] })).not.toContain(x)
})

it('says nothing of other folders, and nothing at all without `files`', () => {
	const isShown = includer(
		mountedFiles([{ source: 'content', target: 'content', files: ['! a/**'] }]),
	)
	expect(['contents/a/b.md', 'static/a/b.txt', 'content/a/b.md'].filter(isShown)).toEqual([
		...['contents/a/b.md', 'static/a/b.txt'],
	])
	expect(mountedFiles([{ source: 'content', target: 'content' }])).toEqual([])
	expect(mountedFiles([{ source: 'x', target: 'layouts', files: ['! a'] }])).toEqual([])
})
