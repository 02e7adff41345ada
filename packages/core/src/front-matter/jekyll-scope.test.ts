import { expect, it } from 'vitest'
import { scopeOf } from './jekyll-scope.ts'

const files = new Set([
	'_posts/root.md',
	'_posts/B.md',
	'_posts/wip/w.md',
	'_posts/wip/deep/d.md',
	'_posts/a/b/wip/abw.md',
	'_posts/devs/devs.md',
	'_posts/2-1.md',
	'about.md',
])
const folders = new Set(
	[...files].flatMap((file) => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index))),
)
const entries = () => ({ files, folders })

/** Names of the files, as Jekyll 4.3.1 says. */
it.each([
	['', 'root B w d abw devs 2-1 about'],
	['_posts/dev', 'devs'],
	['_posts/WIP', ''],
	['/_posts/wip', ''],
	['_posts/wip/', 'w d'],
	['_posts/wip?', ''],
	['_posts/**/wip', 'w d abw'],
	['_posts/**/**/wip', 'w d abw'],
	['_posts/**', 'root B w d abw devs 2-1'],
	['_posts/**/', 'root B w d abw devs 2-1'],
	['_posts/*/', 'w d abw devs'],
	['_posts/w*/', 'w d'],
	['_posts/*/deep*', 'd'],
	['_posts/{wip,devs}/*', 'w d devs'],
	['_posts/{a,{wip,devs}}/*', 'w d abw devs'],
	['{_posts,_posts/wip}/B*', 'B'],
	['_posts/{}wip*', 'w d'],
	['_posts/r??t*', 'root'],
	['_posts/[wd]*', 'w d devs'],
	['_posts/[!w]*', 'root B abw devs 2-1'],
	['_posts/[^w]*', 'root B abw devs 2-1'],
	['_posts/?-*', '2-1'],
	['_posts/[0-9]-[\\]1]*', '2-1'],
	['_posts/?[a\\-z]*', '2-1'],
	['_posts/[a-r]*', 'root abw devs'],
	['_posts/[\\w]*', 'w d'],
	['_posts/\\w*', 'w d'],
	['_posts/WIP*', ''],
	['/_posts/wip*', ''],
	['./_posts/wip*', 'w d'],
	['_posts//wip*', 'w d'],
	['*/wip', 'w d'],
	['_posts/**/b/**/*.md', 'abw'],
	['_posts/**wip', 'w d'],
	['_posts/*}', ''],
	['_posts/[*', ''],
	['_posts/{wip,devs*', ''],
])('%s is for %s', (path, names) => {
	const isFor = scopeOf({ path }, entries)
	const found = [...files].filter((file) => isFor({ path: file, types: ['posts'] }))
	expect(found.map((file) => file.replace(/^.*\/|\.md$/g, '')).join(' ')).toBe(names)
})

it('takes what there is for a beginning of other names too, as Jekyll does', () => {
	const isFor = scopeOf({ path: '*/wip' }, entries)
	expect(isFor({ path: '_posts/wip2/a.md', types: [] })).toBe(true)
	expect(isFor({ path: '_drafts/wip2/a.md', types: [] })).toBe(false)
})

it('asks for the type', () => {
	const isFor = scopeOf({ type: 'recipes' }, entries)
	expect(isFor({ path: 'a.md', types: ['recipes'] })).toBe(true)
	expect(isFor({ path: 'a.md', types: ['pages'] })).toBe(false)
})
