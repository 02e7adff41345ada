import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const page = (text = 'Text', keys = '') => `---\ntitle: A\n${keys}---\n${text}\n`

/** Builds a site whose blog.config.json says something beside the config of its generator: pages of the post that is shown, and what readers see `SECRET` in. */
async function built(own: object, files: Readonly<Record<string, string>>) {
	site = scratchSite({
		...files,
		'blog.config.json': JSON.stringify({ url: 'https://e.x', ...own }),
	})
	await site.build()
	const all = [...site.bytesOf('out')].filter(([file]) => /\.(?:html|xml|json)$/.test(file))
	const having = (word: string) => all.flatMap(([file, text]) => (text.includes(word) ? file : []))
	return {
		shown: having('SHOWN').filter((file) => /\/a(?:\/index)?\.html$/.test(file)).length,
		secret: having('SECRET'),
	}
}

const one = { shown: 1, secret: [] }
const values = { author: 'me' }

it('what data of folders and programs of an Eleventy site hide stays hidden beside `frontMatterDefaults`', async () => {
	const found = await built(
		{ generator: 'eleventy', frontMatterDefaults: [{ path: 'content', values }] },
		{
			'eleventy.config.js':
				'export default (c) => { c.addPreprocessor("wip", "*", (data) => { if (data.wip) return false }) }\nexport const config = { dir: { input: "content" } }\n',
			'content/blog/a.md': page('SHOWN'),
			'content/blog/wip.md': page('SECRET', 'wip: true\n'),
			'content/drafts/drafts.json': '{ "permalink": false }',
			'content/drafts/x.md': page('SECRET'),
		},
	)
	expect(found).toEqual(one)
})

it('what `defaults` of a Jekyll site hide stays hidden beside `frontMatterDefaults`', async () => {
	const found = await built(
		{ frontMatterDefaults: [{ path: '_posts', values }] },
		{
			'_config.yml':
				'title: T\ndefaults: [{ scope: { path: hidden }, values: { published: false } }]\n',
			'_posts/2020-01-01-a.md': page('SHOWN'),
			'hidden/x.md': page('SECRET'),
		},
	)
	expect(found).toEqual(one)
})

it('what one says of all files counts over what a Jekyll site says of a folder', async () => {
	const site = scratchSite({
		'blog.config.json': JSON.stringify({ frontMatterDefaults: [{ values: { author: 'Me' } }] }),
		'_config.yml':
			'title: T\ndefaults: [{ scope: { path: _posts }, values: { author: X, layout: post } }]\n',
		'_posts/2020-01-01-a.md': page('SHOWN'),
	})
	try {
		await site.build()
		const html = String([...site.bytesOf('out')].find(([path]) => path.includes('/a'))?.[1])
		expect(html).toContain('Me')
		expect(html).not.toContain('>X<')
	} finally {
		site.remove()
	}
})

it('what mounts, dates and comments of a Hugo site hide stays hidden beside what is said of the same setting', async () => {
	const found = await built(
		{
			includeMatching: ['^/content/'],
			dateKeys: { date: ['date'] },
			extras: { mark: true },
		},
		{
			'hugo.yaml': [
				'module:',
				'  mounts:',
				"    - { source: content, target: content, files: ['! private/**'] }",
				'frontmatter: { publishDate: [embargo], date: [when] }',
			].join('\n'),
			'content/posts/a.md': page('SHOWN\n\n<!-- SECRET -->'),
			'content/posts/b.md': page('SECRET', 'embargo: 2099-01-01\n'),
			'content/private/x.md': page('SECRET'),
		},
	)
	expect(found).toEqual(one)
})

it('what a layout of an Eleventy site hides stays hidden beside `liquid`', async () => {
	const found = await built(
		{ generator: 'eleventy', liquid: { environment: 'x' } },
		{
			'eleventy.config.js':
				'export const config = { dir: { input: "content" } }\nexport default () => {}\n',
			'content/_includes/hidden.njk': '---\npermalink: false\n---\n{{ content | safe }}',
			'content/blog/a.md': page('SHOWN'),
			'content/blog/b.md': page('SECRET', 'layout: hidden.njk\n'),
		},
	)
	expect(found).toEqual(one)
})
