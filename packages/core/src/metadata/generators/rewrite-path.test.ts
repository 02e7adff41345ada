import { expect, it } from 'vitest'
import { isRewrite, rewritePath } from './rewrite-path.ts'

// What VitePress 1.6 makes of them.
it.each([
	['posts/old-a.md', { 'posts/old-:x.md': 'posts/new-:x.md' }, 'posts/new-a.md'],
	['posts/moved.md', { 'posts/moved.md': 'notes/here.md' }, 'notes/here.md'],
	['packages/a/src/b/one.md', { 'packages/:pkg/src/:slug*': ':pkg/:slug*' }, 'a/b/one.md'],
	['en/a.md', { 'en/:rest*': ':rest*' }, 'a.md'],
	['posts/2024-01-02-a.md', { 'posts/:date(\\d+-\\d+-\\d+)-:name': 'posts/:name' }, 'posts/a.md'],
	['docs/a/b.md', { 'docs/(.*)': '(.*)' }, 'a/b.md'],
	['posts/a.md', { 'blog/:x': 'notes/:x' }, 'posts/a.md'],
	['posts/axmd', { 'posts/a.md': 'b.md' }, 'posts/axmd'],
])('%s', (path, rewrites: Record<string, string>, expected) => {
	expect(rewritePath(path, rewrites)).toBe(expected)
})

it.each(['^posts/(.*)', 'posts{/:a}?', 'posts/:a([)'])('does not know %s', (from) => {
	expect(isRewrite(from, 'a')).toBe(false)
})
