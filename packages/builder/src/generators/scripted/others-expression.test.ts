import { expect, it } from 'vitest'
import { othersExpression } from './others-expression.ts'

const files = [
	...['[a].md', '_h.md', 'A-B.md', 'a.md', 'b.mdx', 'sub.md', 'x!.md'],
	...['2024/g.md', '_p/f.md', 'sub/_d.md', 'sub/c.md', 'sub/deep/e.md'],
]

/** As `tinyglobby` 0.2.17 lists these files, with `expandDirectories: false` as Astro calls it. */
const rows: readonly (readonly [string | readonly string[], string])[] = [
	[
		'**',
		'2024/g.md A-B.md [a].md _h.md _p/f.md a.md b.mdx sub.md sub/_d.md sub/c.md sub/deep/e.md x!.md',
	],
	['*', 'A-B.md [a].md _h.md a.md b.mdx sub.md x!.md'],
	['[^_]*', 'A-B.md [a].md a.md b.mdx sub.md x!.md'],
	['sub', ''],
	['sub/', ''],
	['./*.md', 'A-B.md [a].md _h.md a.md sub.md x!.md'],
	[
		'**/*.md',
		'2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md sub/_d.md sub/c.md sub/deep/e.md x!.md',
	],
	[
		'**/*',
		'2024/g.md A-B.md [a].md _h.md _p/f.md a.md b.mdx sub.md sub/_d.md sub/c.md sub/deep/e.md x!.md',
	],
	['**/[^_]*.md', '2024/g.md A-B.md [a].md _p/f.md a.md sub.md sub/c.md sub/deep/e.md x!.md'],
	[
		'**/[^_]*.{md,mdx}',
		'2024/g.md A-B.md [a].md _p/f.md a.md b.mdx sub.md sub/c.md sub/deep/e.md x!.md',
	],
	['*.md', 'A-B.md [a].md _h.md a.md sub.md x!.md'],
	['sub/**', 'sub/_d.md sub/c.md sub/deep/e.md'],
	['sub/*', 'sub/_d.md sub/c.md'],
	['!(_*).md', 'A-B.md [a].md a.md sub.md x!.md'],
	['**/!(_*).md', '2024/g.md A-B.md [a].md _p/f.md a.md sub.md sub/c.md sub/deep/e.md x!.md'],
	['**/!(_*)', '2024/g.md A-B.md [a].md _p/f.md a.md b.mdx sub.md sub/c.md sub/deep/e.md x!.md'],
	['[a-b].*', 'a.md b.mdx'],
	['?.md', 'a.md'],
	['{a,sub/c}.md', 'a.md sub/c.md'],
	['[[:upper:]]*.md', 'A-B.md'],
	['x\\!.md', 'x!.md'],
	['x!.md', 'x!.md'],
	['[a].md', '[a].md a.md'],
	['@(a|b).+(md|mdx)', 'a.md b.mdx'],
	['[0-9]*/*.md', '2024/g.md'],
	['a-b.md', ''],
	['A\\-B.md', 'A-B.md'],
	['sub/../a.md', 'a.md'],
	['*/*.md', '2024/g.md _p/f.md sub/_d.md sub/c.md'],
	['**/deep/**', 'sub/deep/e.md'],
	['{1..3000}/g.md', ''],
	[['**/*.md', '!sub'], '2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md x!.md'],
	[['**/*.md', '!sub/*'], '2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md x!.md'],
	[['**/*.md', '!**/_*'], '2024/g.md A-B.md [a].md a.md sub.md sub/c.md sub/deep/e.md x!.md'],
	[['**/*.md', '!sub/!(_*)'], '2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md sub/_d.md x!.md'],
	[
		['**/*.md', '!sub/!(deep)'],
		'2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md sub/deep/e.md x!.md',
	],
	[['!a.md'], ''],
	[[], ''],
	[
		['**/*.md', '!sub/deep/'],
		'2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md sub/_d.md sub/c.md x!.md',
	],
	[['sub/**', '!sub'], ''],
	[
		['**/*.md', '!!a.md'],
		'2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md sub/_d.md sub/c.md sub/deep/e.md x!.md',
	],
	[
		['**/*.md', '!**/_*/**'],
		'2024/g.md A-B.md [a].md _h.md a.md sub.md sub/_d.md sub/c.md sub/deep/e.md x!.md',
	],
	[['*', '!**'], ''],
	[
		['**/*.md', '!./a.md'],
		'2024/g.md A-B.md [a].md _h.md _p/f.md sub.md sub/_d.md sub/c.md sub/deep/e.md x!.md',
	],
	[['', 'a.md'], 'a.md'],
	[['**/*.md', '!!(a).md'], '2024/g.md _p/f.md a.md sub/_d.md sub/c.md sub/deep/e.md'],
	[['**/*.md', '![^_]*'], '_h.md _p/f.md'],
	[['**/*.md', '!**/*.*'], ''],
	[
		['**/*.md', '!x\\!.md'],
		'2024/g.md A-B.md [a].md _h.md _p/f.md a.md sub.md sub/_d.md sub/c.md sub/deep/e.md',
	],
]

it.each(rows)('takes of %j what Astro takes', async (patterns, expected) => {
	for (const content of ['src/content/blog', 'src/$a (b).c', '']) {
		const expression = new RegExp(await othersExpression(content, [patterns].flat()), 'u')
		const taken = files.filter((file) => !expression.test(`/${content && `${content}/`}${file}`))
		expect(taken.sort().join(' ')).toBe(expected)
	}
})

it('leaves out nothing that is not Markdown or lies elsewhere', async () => {
	const expression = new RegExp(await othersExpression('blog', ['*.md', '!sub']), 'u')
	for (const path of ['/blog/sub', '/blog/sub/a.png', '/other/sub/a.md', '/x/blog/sub/a.md'])
		expect(expression.test(path)).toBe(false)
	for (const path of ['/blog/sub/a.md', '/blog/b.MDX', '/blog/b.markdown', '/blog/.c.md'])
		expect(expression.test(path)).toBe(true)
})

it('takes all of a pattern that is not known, but what another leaves out', async () => {
	const expression = new RegExp(await othersExpression('blog', [undefined, '!**/_*']), 'u')
	expect(expression.test('/blog/sub/a.md')).toBe(false)
	expect(expression.test('/blog/sub/_a.md')).toBe(true)
})

it.each([[['x'.repeat(70_000)]], [['**', `!${'x'.repeat(70_000)}`]]])(
	'leaves out all that a pattern may hide which cannot be read',
	async (patterns) => {
		const expression = new RegExp(await othersExpression('blog', patterns), 'u')
		expect(expression.test('/blog/a.md')).toBe(true)
	},
)
