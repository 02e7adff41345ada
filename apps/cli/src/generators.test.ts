import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dateAt } from '@blog/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
})
afterEach(() => folder.remove())

const day = dateAt(Date.now(), 'UTC').slice(0, 10)
const slashed = day.replaceAll('-', '/')
const post = (key: string) => `---\ntitle: Old\n${key}: 2020-01-02\n---\nText.\n`

/** A site of a generator: its files, then where a draft goes, its address, and where it lies when it is published. */
interface Site {
	readonly files: Readonly<Record<string, string>>
	readonly draft: string
	readonly url: string
	readonly published?: string
	readonly says: readonly RegExp[]
	readonly isHiddenByCode?: boolean
}

const sites: Readonly<Record<string, Site>> = {
	Hugo: {
		files: { 'hugo.toml': '', 'content/posts/old.md': post('date') },
		draft: 'content/posts/my-trip.md',
		url: '/posts/my-trip/',
		says: [/^draft: true$/m, /^date: 20/m],
	},
	'Hugo with keys of its own': {
		files: {
			'hugo.toml': '[frontmatter]\ndate = ["day", ":default"]\n',
			'content/blog/old.md': post('day'),
		},
		draft: 'content/blog/my-trip.md',
		url: '/blog/my-trip/',
		says: [/^draft: true$/m, /^date: 20/m],
	},
	Jekyll: {
		files: { '_config.yml': '', '_posts/2020-01-02-old.md': post('date') },
		draft: '_drafts/my-trip.md',
		url: `/${slashed}/my-trip.html`,
		published: `_posts/${day}-my-trip.md`,
		says: [/^date: 20/m],
	},
	'Jekyll with a source': {
		files: { '_config.yml': 'source: src\n', 'src/_posts/2020-01-02-old.md': post('date') },
		draft: 'src/_drafts/my-trip.md',
		url: `/${slashed}/my-trip.html`,
		published: `src/_posts/${day}-my-trip.md`,
		says: [/^date: 20/m],
	},
	'Jekyll with a folder of collections': {
		files: {
			'_config.yml': 'collections_dir: in/stuff\n',
			'in/stuff/_posts/2020-01-02-old.md': post('date'),
		},
		draft: 'in/stuff/_drafts/my-trip.md',
		url: `/${slashed}/my-trip.html`,
		published: `in/stuff/_posts/${day}-my-trip.md`,
		says: [/^date: 20/m],
	},
	Docusaurus: {
		files: {
			'docusaurus.config.js': "module.exports = { title: 'D' }",
			'blog/2020-01-02-old.md': post('date'),
		},
		draft: `blog/${day}-my-trip.md`,
		url: `/blog/${slashed}/my-trip/`,
		says: [/^draft: true$/m, /^date: 20/m],
	},
	'Docusaurus in website': {
		files: {
			'website/docusaurus.config.js': "module.exports = { title: 'D' }",
			'website/blog/2020-01-02-old.md': post('date'),
		},
		draft: `website/blog/${day}-my-trip.md`,
		url: `/blog/${slashed}/my-trip/`,
		says: [/^draft: true$/m],
	},
	'Docusaurus without a post': {
		files: { 'docusaurus.config.js': "module.exports = { title: 'D' }" },
		draft: `blog/${day}-my-trip.md`,
		url: `/blog/${slashed}/my-trip/`,
		says: [/^draft: true$/m],
	},
	VitePress: {
		files: { '.vitepress/config.js': 'export default {}', 'posts/old.md': post('date') },
		draft: 'posts/my-trip.md',
		url: '/posts/my-trip.html',
		says: [/^draft: true$/m],
		isHiddenByCode: true,
	},
	'Astro, as its starter has it': {
		files: { 'astro.config.mjs': 'export default {}', 'src/content/blog/old.md': post('pubDate') },
		draft: 'src/content/blog/my-trip.md',
		url: '/blog/my-trip/',
		says: [/^draft: true$/m, /^pubDate: 20/m],
		isHiddenByCode: true,
	},
	AstroPaper: {
		files: { 'astro.config.ts': 'export default {}', 'src/data/blog/old.md': post('pubDatetime') },
		draft: 'src/data/blog/my-trip.md',
		url: '/blog/my-trip/',
		says: [/^pubDatetime: 20/m],
		isHiddenByCode: true,
	},
	Eleventy: {
		files: {
			'eleventy.config.js': "module.exports = () => ({ dir: { input: 'content' } })",
			'content/blog/old.md': post('date'),
		},
		draft: 'content/blog/my-trip.md',
		url: '/blog/my-trip/',
		says: [/^draft: true$/m],
		isHiddenByCode: true,
	},
}

interface Listed {
	readonly file: string
	readonly url: string
	readonly draft: boolean
}

async function listed(...flags: string[]): Promise<readonly Listed[]> {
	const { out } = await folder.blog('list', 'site', '--json', ...flags)
	return JSON.parse(out) as readonly Listed[]
}

async function putSite(files: Site['files']): Promise<void> {
	for (const [file, text] of Object.entries(files)) await folder.put(`site/${file}`, text)
}

describe.each(Object.entries(sites))('in a site of %s', (_, site) => {
	it('begins a draft where posts lie, and publishes it', async () => {
		await putSite(site.files)
		const begun = await folder.blog('new', 'My trip', 'site')
		expect(begun).toMatchObject({ code: 0, out: `site/${site.draft}\n` })
		expect(begun.err.includes('itself knows no drafts')).toBe(site.isHiddenByCode === true)
		const text = await folder.read(`site/${site.draft}`)
		for (const line of site.says) expect(text).toMatch(line)
		expect(text.match(/^(?:date|pubDate|pubDatetime|day):/gm)).toHaveLength(1)
		expect(await listed('--drafts')).toContainEqual(
			expect.objectContaining({ file: site.draft, url: site.url }),
		)
		expect((await listed()).map(({ file }) => file)).not.toContain(site.draft)

		const { code, err } = await folder.blog('publish', 'my-trip', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		const file = site.published ?? site.draft
		expect(await listed()).toContainEqual(expect.objectContaining({ file, url: site.url }))
		expect(
			(await folder.read(`site/${file}`)).match(/^(?:date|pubDate|pubDatetime):/gm),
		).toHaveLength(1)
	})
})

it.each([
	['x', 'in/stuff/x/_drafts/my-trip.md'],
	['in/stuff/x', 'in/stuff/x/_drafts/my-trip.md'],
	['x/_posts', `in/stuff/x/_posts/${day}-my-trip.md`],
])(
	'begins a post of the section %s where the collections of a Jekyll site lie',
	async (section, file) => {
		await putSite((sites['Jekyll with a folder of collections'] as Site).files)
		const begun = await folder.blog('new', 'My trip', 'site', '--section', section)
		expect(begun).toMatchObject({ code: 0, out: `site/${file}\n` })
		expect((await listed('--drafts')).map((one) => one.file)).toContain(file)
	},
)

it('changes the date that counts in a Hugo site with keys of its own', async () => {
	await putSite((sites['Hugo with keys of its own'] as Site).files)
	const draft = '---\ntitle: D\ndraft: true\nday: 2020-01-01\ndate: 2019-01-01\n---\n'
	await folder.put('site/content/blog/d.md', draft)
	const { code } = await folder.blog('publish', 'd', 'site', '--date', '2024-05-06')
	expect(code).toBe(0)
	expect(await folder.read('site/content/blog/d.md')).toBe(
		draft.replace('2020-01-01', '2024-05-06').replace('draft: true', 'draft: false'),
	)
})

describe('drafts of Jekyll', () => {
	beforeEach(() => putSite((sites.Jekyll as Site).files))

	it('are shown by the key that hides them', async () => {
		await folder.put('site/_posts/2024-01-02-u.md', '---\ntitle: U\npublished: false\n---\n')
		const { code, out } = await folder.blog('publish', 'u', 'site', '--date', '2024-05-06')
		expect({ code, out }).toEqual({
			code: 0,
			out: '_posts/2024-01-02-u.md: published: true, date: 2024-05-06\n',
		})
		expect(await folder.read('site/_posts/2024-01-02-u.md')).toBe(
			'---\ntitle: U\npublished: true\ndate: 2024-05-06\n---\n',
		)
	})

	it('move beside posts of their folder, and say so before', async () => {
		const draft = '---\ntitle: D\ndate: 2020-01-01\n---\n![a](../a.png)\n'
		await folder.put('site/trips/_drafts/d.md', draft)
		await folder.put('site/trips/a.png', 'png')
		const dry = await folder.blog('publish', 'd', 'site', '--date', '2024-05-06', '--dry-run')
		expect(dry.out).toBe(
			'trips/_drafts/d.md -> trips/_posts/2024-05-06-d.md: date: 2024-05-06 (not written)\n',
		)
		expect(await folder.read('site/trips/_drafts/d.md')).toBe(draft)
		await folder.blog('publish', 'd', 'site', '--date', '2024-05-06')
		expect(await folder.read('site/trips/_posts/2024-05-06-d.md')).toBe(
			draft.replace('2020-01-01', '2024-05-06'),
		)
		expect(await readdir(join(folder.dir, 'site/trips/_drafts'))).toEqual([])
	})

	it('take the place of no other post', async () => {
		await folder.put('site/_drafts/d.md', '---\ntitle: D\n---\n')
		await folder.put('site/_posts/2024-05-06-d.md', '---\ntitle: Mine\n---\n')
		const { code, err } = await folder.blog('publish', '_drafts/d', 'site', '--date', '2024-05-06')
		expect({ code, err }).toEqual({
			code: 2,
			err: expect.stringContaining('_posts/2024-05-06-d.md is there already'),
		})
		expect(await folder.read('site/_posts/2024-05-06-d.md')).toContain('Mine')
	})

	it('are hidden by a key where their author wants them elsewhere, and are no folders', async () => {
		const file = `_posts/${day}-a.md`
		expect((await folder.blog('new', 'A', 'site', '--section', '_posts')).out).toBe(
			`site/${file}\n`,
		)
		expect(await folder.read(`site/${file}`)).toContain('published: false\n')
		expect((await folder.blog('new', 'B', 'site', '--section', 'trips')).out).toBe(
			'site/trips/_drafts/b.md\n',
		)
		const { code, err } = await folder.blog('new', 'C', 'site', '--bundle')
		expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Unexpected --bundle') })
	})
})

describe('blog new --language', () => {
	it.each([
		['fr', 'content/posts/a.fr.md', '/fr/posts/a/'],
		['FR', 'content/posts/a.fr.md', '/fr/posts/a/'],
		['de', 'content/de/posts/a.md', '/de/posts/a/'],
		['it', 'italian/posts/a.md', '/it/posts/a/'],
		['en', 'content/posts/a.md', '/posts/a/'],
	])('begins a post in %s at %s', async (language, file, url) => {
		await putSite({
			'hugo.yaml':
				'languages: {en: {}, fr: {}, de: {contentDir: content/de}, it: {contentDir: italian}}\n',
			'content/posts/old.md': post('date'),
		})
		for (const posts of ['content/de/posts', 'italian/posts'])
			await mkdir(join(folder.dir, 'site', posts), { recursive: true })
		expect((await folder.blog('new', 'A', 'site', '--language', language)).out).toBe(
			`site/${file}\n`,
		)
		expect(await listed('--drafts')).toContainEqual(expect.objectContaining({ file, url }))
	})

	it('refuses a language that the site does not have', async () => {
		await putSite((sites.Hugo as Site).files)
		const { code, err } = await folder.blog('new', 'A', 'site', '--language', 'fr')
		expect({ code, err }).toEqual({
			code: 2,
			err: expect.stringContaining('Unexpected language fr, expected en'),
		})
	})
})
