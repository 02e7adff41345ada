import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string) =>
	`---\ntitle: ${title}\ndescription: It is about ${title}.\ndate: 2024-01-01\n---\nText`
const astro = (
	config: string,
	more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
	'astro.config.mjs': config,
	'src/pages/index.astro': '<p/>',
	'src/content/blog/a.md': post('A'),
	'src/content/blog/deep/b.md': post('B'),
	...more,
})
/** Where pages lead that only lead on. */
const leading = () =>
	Object.fromEntries(
		[...(site?.bytesOf('out') ?? [])].flatMap(([path, text]) => {
			const target = path.endsWith('.html')
				? /refresh" content="0; url=([^"]*)/.exec(text)?.[1]
				: undefined
			return target === undefined || /page\/1\//.test(path) ? [] : [[path, target]]
		}),
	)
const found = async () =>
	(await checkSite(join(site?.root ?? '', 'site'))).diagnostics
		.filter(({ file }) => /config/.test(file))
		.map(({ rule, file, line }) => [rule, file, line])

it('leads on from the old addresses of an Astro site', async () => {
	site = scratchSite(
		astro(`import { defineConfig } from 'astro/config'
const old = { '/former': '/blog/a' }
export default defineConfig({
	site: 'https://a.dev',
	redirects: {
		...old,
		'/rss': '/rss.xml',
		'/blog': '/',
		'/moved': { status: 302, destination: '/blog/deep/b/' },
		'/x': 'https://example.com/',
		'/blog/[...slug].html': '/blog/[...slug]',
		'/blog/a': '/blog/deep/b',
		'/lost': '/nowhere',
	},
})`),
	)
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([
		{
			rule: 'url-duplicate',
			severity: 'warning',
			file: 'astro.config.mjs',
			line: 12,
			message: expect.stringContaining('redirect from `/blog/a`'),
		},
	])
	expect(leading()).toEqual({
		'blog/a.html': '/blog/a/',
		'blog/deep/b.html': '/blog/deep/b/',
		'blog/index.html': '/',
		'former/index.html': '/blog/a/',
		'lost/index.html': '/nowhere/',
		'moved/index.html': '/blog/deep/b/',
		'rss/index.html': '/rss.xml',
		'x/index.html': 'https://example.com/',
	})
	expect(await found()).toEqual([
		['redirect-of-file', 'astro.config.mjs', 7],
		['url-duplicate', 'astro.config.mjs', 12],
		['path-missing', 'astro.config.mjs', 13],
	])
})

it('has them below the base of the site', async () => {
	site = scratchSite(
		astro(
			"export default { site: 'https://a.dev', base: '/docs/', redirects: { '/old': '/docs/blog/a', '/home': '/docs', '/other': '/blog/a' } }",
		),
	)
	expect((await site.build()).diagnostics).toEqual([])
	expect(leading()).toEqual({
		'home/index.html': '/docs/',
		'old/index.html': '/docs/blog/a/',
		'other/index.html': '/docs/blog/a/',
	})
})

it('names those that lead nowhere, at their line', async () => {
	const config = `import { more } from 'package'
export default {
	site: 'https://a.dev',
	redirects: {
		'/old': process.argv[2],
		'/script': 'javascript:alert(1)',
		'/any/[...rest]': '/blog/a',
		'/fine': '/blog/a',
	},
}`
	site = scratchSite(astro(config))
	const { diagnostics } = await site.build()
	expect(diagnostics.map(({ rule, line, message }) => [rule, line, message])).toEqual(
		[
			[5, '/old'],
			[6, '/script'],
			[7, '/any/[...rest]'],
		].map(([line, path]) => [
			...['generator-setting-unread', line],
			`Unexpected setting \`redirects["${path}"]\`: it is not read, so that old address leads nowhere`,
		]),
	)
	expect(Object.keys(leading())).toEqual(['fine/index.html'])
	for (const [redirects, told] of [
		['more', 'it is not read, so old addresses lead nowhere'],
		["{ ...more, '/fine': '/blog/a' }", 'it is read in part'],
	] as const) {
		site.put({
			'astro.config.mjs': `import { more } from 'package'\nexport default { site: 'https://a.dev', redirects: ${redirects} }`,
		})
		expect((await site.build()).diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', line: 2, message: expect.stringContaining(told) },
		])
	}
	site.put({ 'blog.config.json': '{ "redirects": { "paths": { "/o": "/blog/a" } } }' })
	expect((await site.build()).diagnostics).toEqual([])
	expect(Object.keys(leading())).toEqual(['fine/index.html', 'o/index.html'])
})

it('goes by a config of ours first, and tells of each where it is written', async () => {
	site = scratchSite(
		astro(
			"export default {\n\tsite: 'https://a.dev',\n\tredirects: {\n\t\t'/one': '/blog/a',\n\t\t'/two': '/nowhere',\n\t},\n}",
			{
				'blog.config.json':
					'{ "redirects": { "paths": {\n"/one/": "/blog/deep/b/",\n"/three": "/nowhere"\n} } }',
			},
		),
	)
	expect((await site.build()).diagnostics).toEqual([])
	expect(leading()).toMatchObject({ 'one/index.html': '/blog/deep/b/' })
	expect(await found()).toEqual([
		['path-missing', 'astro.config.mjs', 5],
		['path-missing', 'blog.config.json', 3],
	])
})
