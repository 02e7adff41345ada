import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'
import { config, page, pages } from './two-languages.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

it('leaves out the files of a language that is switched off, however its folder is spelled', async () => {
	site = scratchSite({
		'hugo.yaml': config('contentDir: ./content//fr\n    disabled: true'),
		...pages(['content/posts/a.md', 'content/fr/posts/a.md']),
	})
	const { posts, skipped } = await site.build()
	expect(posts.map(({ file }) => file)).toEqual(['content/posts/a.md'])
	expect(skipped).toEqual([
		{ file: 'content/fr/posts/a.md', reason: 'ignored by `languages.fr.disabled`' },
	])
})

it('names the posts of a language that is switched off whose folder is in the content', async () => {
	site = scratchSite({
		'hugo.yaml': config('disabled: true\n    contentDir: ./content/posts/'),
		...pages(['content/posts/a.md', 'content/b.fr.md']),
	})
	const { skipped } = await site.build()
	expect(skipped.map(({ file }) => file)).toEqual(['content/b.fr.md', 'content/posts/a.md'])
})

// As Hugo 0.169 does, but for the last, which it does not read.
it.each([
	'languages: { en: { weight: 1 }, zh-CN: { weight: 2, disabled: true } }',
	'disableLanguages: [zh-cn]\nlanguages: { en: { weight: 1 }, zh-CN: { weight: 2 } }',
	'disableLanguages: [zh-CN]\nlanguages: { en: { weight: 1 }, zh-cn: { weight: 2 } }',
])('leaves out every file whose name says such a language, in any case: %s', async (languages) => {
	const hidden = [
		'posts/a.zh-CN.md',
		'posts/b.zh-cn.md',
		'posts/c.ZH-CN.draft.md',
		'posts/zh-CN.x.md',
	]
	const shown = ['posts/a.md', 'posts/d.zh-CN.en.md', 'posts/zh-cn.md', 'zh-CN/e.md', 'x.zh_CN.md']
	site = scratchSite({
		'hugo.yaml': `baseURL: https://e.x/\n${languages}\n`,
		...pages([...hidden, ...shown].map((file) => `content/${file}`)),
		'content/posts/f/index.md': page,
		'content/posts/f/t.zh-CN.txt': 'SECRET',
		'content/posts/f/t.txt': 'x',
		'content/posts/g.zh-cn.html': page,
	})
	const { posts, skipped, diagnostics } = await site.build()
	expect(posts.map(({ file }) => file).sort()).toEqual(
		[...shown, 'posts/f/index.md'].map((file) => `content/${file}`).sort(),
	)
	expect(skipped.map(({ file }) => file)).toEqual(hidden.map((file) => `content/${file}`))
	expect([...site.bytesOf('out').values()].join()).not.toContain('SECRET')
	expect(diagnostics).toEqual([])
})

// As Hugo 0.169 does.
it('shows a section that is called like the folder of such a language, and what another language has in its folder', async () => {
	const shown = ['content/en/a.md', 'content/en/fr/trip.md', 'content/fr/de/b.md']
	site = scratchSite({
		'hugo.yaml': `baseURL: https://e.x/
languages:
  en: { weight: 1, contentDir: content/en }
  fr: { contentDir: content/fr, disabled: true }
  it: { contentDir: content/en, disabled: true }
  de: { contentDir: content/fr/de }
`,
		...pages([...shown, 'content/fr/x.md']),
	})
	const { posts, skipped } = await site.build()
	expect(posts.map(({ file }) => file).sort()).toEqual(shown)
	expect(skipped).toEqual([])
})

it.each(['content', './content/', 'other'])(
	'leaves out nothing of the folder of all languages: %s',
	async (folder) => {
		site = scratchSite({
			'hugo.yaml': config(`disabled: true\n    contentDir: ${folder}`),
			'content/a.md': page,
			'content/b.fr.md': page,
		})
		const { posts } = await site.build()
		expect(posts.map(({ file }) => file)).toEqual(['content/a.md'])
	},
)
