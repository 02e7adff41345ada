import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'
import { config, page, pages } from './two-languages.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

// Hugo 0.169 has `/fr/posts/a/` among the pages of `en` too.
it('says which files Hugo publishes in two languages, since the folder of one lies in that of the other, and what to do', async () => {
	site = scratchSite({
		'hugo.yaml': config('contentDir: ./content/fr/'),
		...pages(['content/posts/a.md', 'content/fr/about.md', 'content/fr/posts/a.md']),
	})
	const { diagnostics, posts } = await site.build()
	expect(diagnostics).toEqual([
		expect.objectContaining({
			rule: 'generator-setting-unread',
			file: 'hugo.yaml',
			line: 6,
			column: 5,
			message:
				'Unexpected folder `content/fr` of `fr` in `content`, that of `en`, expected one beside it: Hugo publishes its 2 files (`content/fr/about.md`, `content/fr/posts/a.md`) as pages of `en` too, here they are pages of `fr` alone',
			hint: 'Move it to `content-fr`, say, and write that in `contentDir`. A page that is meant for both languages needs a file for each: `about.en.md` beside `about.md`.',
		}),
	])
	expect(posts.map(({ url }) => url).sort()).toEqual(['/fr/about/', '/fr/posts/a/', '/posts/a/'])

	site.remove()
	site = scratchSite({
		'hugo.yaml': config('contentDir: content-fr'),
		...pages(['content/posts/a.md', 'content-fr/posts/a.md']),
	})
	expect((await site.build()).diagnostics).toEqual([])
})

it('names a few of many, and says nothing of a folder without files', async () => {
	const many = Array.from({ length: 5 }, (_, at) => `content/fr/posts/${at}.md`)
	const ofMany = { 'hugo.yaml': config('contentDir: content/fr'), ...pages(many) }
	site = scratchSite({ ...ofMany, 'content/a.md': page })
	const { diagnostics } = await site.build()
	expect(diagnostics.map(({ message }) => message)).toEqual([
		expect.stringContaining('`content/fr/posts/2.md` and 2 more)'),
	])
	site.remove()
	site = scratchSite({
		'hugo.yaml': config('contentDir: content/fr'),
		'content/a.md': page,
		'content/fr/x.png': 'x',
	})
	expect((await site.build()).diagnostics).toEqual([])
})

// Hugo 0.169 has `/de/posts/g/`, `/de/de/posts/g/` and `/de/fr/de/posts/g/`.
it('of files whose names say their language says that Hugo publishes each at several addresses', async () => {
	site = scratchSite({
		'hugo.yaml': config(
			'contentDir: content/fr\n  de: { weight: 3, contentDir: content/fr/de, label: D }',
		),
		...pages(['content/a.md', 'content/fr/de/posts/g.de.md']),
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([
		{
			message: expect.stringContaining('`content/fr` of `fr`'),
		},
		{
			message:
				'Unexpected folder `content/fr/de` of `de` in `content`, that of `en` and `fr`, expected one beside it: Hugo publishes its only file whose name says a language (`content/fr/de/posts/g.de.md`) in that language at 3 addresses, one for each of these folders, here it has one',
			hint: 'Move it to `content-de`, say, and write that in `contentDir`.',
		},
	])
})

// Hugo 0.169 has `/fr/n/` and `/fr/fr/n/`.
it('counts a folder of several languages once', async () => {
	site = scratchSite({
		'hugo.yaml':
			'baseURL: https://e.x/\nlanguages: { en: { weight: 1 }, de: { weight: 2 }, fr: { contentDir: content/fr } }\n',
		...pages(['content/a.md', 'content/a.de.md', 'content/fr/n.fr.md', 'content/fr/o.fr.md']),
	})
	const { diagnostics } = await site.build()
	expect(diagnostics.map(({ message }) => message)).toEqual([
		'Unexpected folder `content/fr` of `fr` in `content`, that of `en` and `de`, expected one beside it: Hugo publishes its 2 files whose names say a language (`content/fr/n.fr.md`, `content/fr/o.fr.md`) in that language at 2 addresses, one for each of these folders, here they have one',
	])
})
