import { afterEach, expect, it } from 'vitest'
import { eleventySite, namesIn, post, program } from './eleventy-site.ts'
import type { ScratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const collection = (made: string) => program(`\nc.addCollection('posts', (api) => ${made})`)

async function toldOf(
	files: Readonly<Record<string, string>>,
	keys = 'wip: true',
): Promise<readonly string[]> {
	site?.remove()
	site = eleventySite({ ...files, 'src/posts/wip.md': post(`title: W\n${keys}`) })
	const { diagnostics, names } = await namesIn(site)
	expect(names).toContain('wip')
	return diagnostics.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`)
}

it.each([
	"api.getFilteredByGlob('src/posts/*.md').filter((post) => !post.data.wip)",
	"api.getFilteredByGlob(['./src/posts/**/*.md']).filter(({ data }) => !data.wip && !data.draft)",
	"api.getFilteredByTag('posts').filter(({ data: { wip } }) => !wip)",
	'api.getAll().filter((post) => !post.data?.wip && post.date <= now).reverse()',
	'{ const all = api.getAll(); return all.filter(function (post) { return post.data.wip !== true }) }',
])('posts that a collection leaves out and lists have are told at its filter: %s', async (made) => {
	expect(await toldOf(collection(made))).toEqual([
		expect.stringMatching(
			/^generator-setting-unread eleventy\.config\.js:2 .*`wip`.*`posts`.*`src\/posts\/wip\.md`/,
		),
	])
})

it.each([
	["api.getFilteredByGlob('src/notes/*.md').filter((post) => !post.data.wip)", undefined],
	['api.getAll().filter((post) => !post.data.other)', undefined],
	['api.getAll().filter((post) => post.data.featured)', undefined],
	['api.getAll().filter((post) => !post.data.draft)', undefined],
	['api.getAll().filter((post) => !post.data.wip)', 'wip: true\nunlisted: true'],
	['api.getAll().filter((post) => !post.data.wip)', 'wip: true\nunlisted: false'],
	['api.getAll().filter((post) => !post.data.wip)', 'wip: false'],
	['api.getAll().filter((post) => isShown(post))', undefined],
	[
		"api.getAll().filter((post) => !post.data.wip)); c.addCollection('wip', (api) => api.getAll().filter((post) => post.data.wip)",
		undefined,
	],
])('nothing is told of %s, and of posts with %s', async (made, keys) => {
	expect(await toldOf(collection(made), keys)).toEqual([])
})
