import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '@blog/builder'
import type { Blog } from '@blog/core'
import { loadBlog } from '@blog/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkSiteLinks } from '../../../scripts/site-links.js'
import { feedReaders } from './feed-readers.ts'
import { sample } from './sample-site.ts'
import { problemsInStructuredData } from './structured-data.ts'

const out = mkdtempSync(join(tmpdir(), 'sample-machines-'))
const base = 'https://blog.example.com/'
let blog: Blog

beforeAll(async () => {
	await buildSite(sample, { out })
	blog = await loadBlog(sample)
})

afterAll(() => rmSync(out, { recursive: true, force: true }))

const read = (file: string) => readFileSync(join(out, file), 'utf8')

it('every link and every anchor of the sample blog leads somewhere', () => {
	const { checked, broken } = checkSiteLinks(out, base)
	expect(checked).toBeGreaterThan(1500)
	expect(broken).toEqual([])
})

describe.each(Object.entries(feedReaders))('feeds as %s reads them', (name, parse) => {
	it.each(['index.xml', 'atom.xml', 'tags/go/index.xml'])(
		'%s: every post with its title, address, id, day and text',
		async (file) => {
			const feed = await parse(read(file))
			const tag = /^tags\/(\w+)/.exec(file)?.[1]
			const posts = blog.posts.filter(
				({ tags }) => tag === undefined || tags.some((one) => one.toLowerCase() === tag),
			)
			expect(posts.length).toBeGreaterThan(1)
			expect(feed.title).toContain('Field Notes')
			expect(feed.items.map(({ html: _, ...item }) => item)).toEqual(
				posts.map(({ title, url, date }) => ({
					title,
					url: new URL(url, base).href,
					id: new URL(url, base).href,
					day: date,
				})),
			)
			for (const [at, { html = '' }] of feed.items.entries())
				if (name !== 'htmlparser2') expect(html.length).toBeGreaterThan(posts[at]?.words ?? 0)
		},
	)
})

it('what search engines read of each page is what schema.org and they ask for', () => {
	const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html'),
	)
	const seen = new Map<string, number>()
	for (const page of pages) {
		const { types, problems } = problemsInStructuredData(read(page))
		expect(problems, page).toEqual([])
		for (const type of types) seen.set(type, (seen.get(type) ?? 0) + 1)
	}
	expect(seen.get('BlogPosting')).toBe(blog.posts.length)
	expect(seen.get('BreadcrumbList')).toBe(blog.posts.length)
	expect(seen.get('WebSite')).toBe(1)
})
