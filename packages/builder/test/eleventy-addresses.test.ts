// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of data files.
import { afterEach, expect, it } from 'vitest'
import { eleventySite } from './eleventy-site.ts'
import type { ScratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const helpers = `const slugOf = (data) => { const stem = data.page.filePathStem; return stem.split('/').slice(1).join('-') }
export const folderOf = (data) => data.page.filePathStem.split('/').at(-2)`

/** A site with two posts in a folder whose `permalink` this computes. */
const siteWith = (permalink: string, others: Readonly<Record<string, string>> = {}) =>
	eleventySite({
		'src/x/x.11tydata.js': `import { DateTime } from 'luxon'\nimport { folderOf } from '../../lib/helpers.js'\n${helpers.split('\n')[0]}\nexport default { eleventyComputed: { permalink: ${permalink} } }`,
		'lib/helpers.js': helpers,
		'src/x/a_Bc.md': '---\ntitle: "Hello: World & Co!"\ndate: 2024-03-05\n---\nx',
		'src/x/x_y_z/2024-01-02-p_q.md': '---\ntitle: Other\ndate: 2023-11-30\nlang: it\n---\nx',
		...others,
	})

async function urlsIn(one: ScratchSite) {
	const { posts, diagnostics } = await one.build()
	const found = posts.filter(({ file }) => file.startsWith('src/x/'))
	return { urls: found.map(({ url }) => url), rules: diagnostics.map(({ rule }) => rule) }
}

// Held against Eleventy 3.1.8 with the same files.
it.each([
	["(data) => `/${data.page.fileSlug.split('_')[1]}/`", ['/Bc/', '/q/']],
	[
		"({ page }) => `/${page.filePathStem.split('/').at(-2)}/${page.fileSlug.slice(2)}/`",
		['/x/Bc/', '/x_y_z/q/'],
	],
	[
		"(data) => { const parts = data.page.filePathStem.split('/'); const folder = parts[parts.length - 2]; const slug = folder.split('_').slice(1).join('_'); const lang = data.lang || 'en'; return `/${lang}/${slug || 'no'}/${data.page.fileSlug}/` }",
		['/en/no/a_Bc/', '/it/y_z/p_q/'],
	],
	['(data) => `/t${slugOf(data)}/`', ['/tx-a_Bc/', '/tx-x_y_z-p_q/']],
	['(data) => `/t/${folderOf(data)}/`', ['/t/x/', '/t/x_y_z/']],
	[
		"(data) => '/y/' + data.page.date.getUTCFullYear() + '/' + data.page.fileSlug.replace(/^\\w_/, '') + '/'",
		['/y/2024/Bc/', '/y/2023/q/'],
	],
	[
		"(data) => `/y/${data.page.date.toISOString().slice(0, 7).replace('-', '/')}/`",
		['/y/2024/03/', '/y/2023/11/'],
	],
	[
		"(data) => { const d = DateTime.fromJSDate(data.page.date, { zone: 'utc' }); return `/l/${d.toFormat('yyyy/MM')}/` }",
		['/l/2024/03/', '/l/2023/11/'],
	],
	[
		"(data) => data.page.inputPath.replace('./src/', '/').replace(/\\.md$/, '.html').toLowerCase()",
		['/x/a_bc.html', '/x/x_y_z/2024-01-02-p_q.html'],
	],
	[
		"(data) => `/n/${data.title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}/`",
		['/n/hello-world-co/', '/n/other/'],
	],
	[
		"(data) => `/f/${data.page.filePathStem.split('/').filter(Boolean).pop()}/`",
		['/f/a_Bc/', '/f/p_q/'],
	],
	[
		"function (data) { return `/g/${this.slugify(data.title.split(':')[0])}/` }",
		['/g/hello/', '/g/other/'],
	],
	[
		"(data) => { const m = String(data.page.date.getUTCMonth() + 1).padStart(2, '0'); return `/m/${m}/` }",
		['/m/03/', '/m/11/'],
	],
	[
		'(data) => { const stem = `${data.page.fileSlug}-x`; return `/h/${stem}/` }',
		['/h/a_Bc-x/', '/h/p_q-x/'],
	],
])('a function of `permalink` cuts texts as JavaScript does: %s', async (permalink, urls) => {
	for (const engine of ['liquid', 'njk']) {
		site?.remove()
		site = siteWith(permalink, {
			'eleventy.config.js': `export default (c) => { c.setInputDirectory('src'); return { markdownTemplateEngine: '${engine}' } }`,
		})
		expect(await urlsIn(site)).toEqual({ urls, rules: [] })
	}
})

it('the function may stand in an object of another program', async () => {
	site = siteWith('', {
		'src/x/x.11tydata.js': "import shared from '../../lib/shared.js'\nexport default shared",
		'lib/shared.js':
			"const nameOf = (data) => data.page.fileSlug.split('_')[1]\nexport default { eleventyComputed: { permalink: (data) => `/s/${nameOf(data)}/` } }",
	})
	expect(await urlsIn(site)).toEqual({ urls: ['/s/Bc/', '/s/q/'], rules: [] })
})

it.each([
	'(data) => `/${data.page.fileSlug.split(sign)[1]}/`',
	'(data) => `/${data.page.fileSlug.replace(/_/g, (all) => all + 1)}/`',
	'(data) => `/${data.page.fileSlug.codePointAt(0)}/`',
	'(data) => `/${data.page.fileSlug.split("_").map(Number)}/`',
	'(data) => { const all = data.page.fileSlug.split("_"); all.pop(); return `/${all.pop()}/` }',
	'(data) => { let all = data.page.fileSlug; return `/${all.slice(1)}/` }',
	'(data) => `/${data.lang ?? "en"}/`',
	'(data) => `/${other(data).slice(1)}/`',
	'(data, folderOf) => `/${folderOf(data)}/`',
	'(data) => `/${folderOf(...data)}/`',
])('nobody can tell what only running it would: %s', async (permalink) => {
	site = siteWith(permalink)
	const { urls, rules } = await urlsIn(site)
	expect(urls).toEqual([])
	expect(rules).toContain('generator-setting-unread')
})

it('a file of which it makes nothing is left out, and told', async () => {
	site = siteWith("(data) => `/${data.page.fileSlug.split('_')[1]}/`", {
		'src/x/plain.md': '---\ntitle: P\n---\nx',
	})
	const { urls, rules } = await urlsIn(site)
	expect([urls, rules]).toEqual([['/Bc/', '/q/'], ['url-invalid']])
})

it.each([
	'(data) => `/x/${data.page.fileSlug.replace(/(a+)+$/, "")}/`',
	'(data) => `/x/${data.page.fileSlug.padEnd(500000000, "x")}/`',
	'(data) => `/x/${data.page.fileSlug.padEnd(5000, "x")}/`',
])('nothing that a site asks for takes any time or memory: %s', async (permalink) => {
	site = siteWith(permalink, { [`src/x/${'a'.repeat(43)}-b.md`]: '---\ntitle: A\n---\nx' })
	const { urls, rules } = await urlsIn(site)
	expect([urls, new Set(rules)]).toEqual([[], new Set(['url-invalid'])])
})
