import { afterEach, expect, it } from 'vitest'
import { eleventySite, post, program } from './eleventy-site.ts'
import type { ScratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const calls =
	"c.addFilter('slugDate', (d) => DateTime.fromJSDate(d, { zone: 'utc' }).toFormat('y/MM')); c.addFilter('other', (d) => read(d)); c.addFilter('twice', (d) => moment(d).format('YYYY')); c.addNunjucksFilter('twice', (d) => read(d))"
const permalink = 'permalink: "/{{ page.date | slugDate }}/{{ page.fileSlug }}/"'

it('posts are where filters of the site put them that write a date', async () => {
	site = eleventySite({
		...program(calls),
		'src/posts/a.md': `${post(`title: A\ndate: 2020-01-02\n${permalink}`)} {{ page.date | slugDate }}.`,
		'src/posts/own.md': `${post('title: O\ndate: 2020-01-02\ntemplateEngineOverride: njk,md')} {{ page.date | slugDate }}. {{ date | slugDate("en") }} {{ date | other }}{{ date | twice }}`,
	})
	const { posts, diagnostics } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/2020/01/a/', '/posts/own/', '/posts/wip/'])
	expect(site.bytesOf('out').get('2020/01/a/index.html')).toContain('Text 2020/01.')
	expect(site.bytesOf('out').get('posts/own/index.html')).toContain('Text 2020/01.')
	expect(diagnostics.map(({ rule }) => rule)).toEqual(Array(3).fill('liquid-failed'))
})

it('a config of ours says formats of others', async () => {
	site = eleventySite({
		...program(calls),
		'blog.config.json': JSON.stringify({ liquid: { dateFilters: { other: '%Y' } } }),
		'src/posts/a.md': post(`title: A\ndate: 2020-01-02\n${permalink.replace('slugDate', 'other')}`),
	})
	const { posts, diagnostics } = await site.build()
	expect(posts.map(({ url }) => url)).toContain('/2020/a/')
	expect(diagnostics).toEqual([])
})
