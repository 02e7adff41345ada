import { describe, expect, it } from 'vitest'
import type { UrlRules } from '../metadata/generators/url-rules.ts'
import { parsePost } from './parse-post.ts'

const read = (matter: string, urls?: UrlRules) =>
	parsePost(`---\ntitle: T\n${matter}\n---\nx`, { file: 'a.md', ...(urls && { urls }) })

const visibilityOf = async (matter: string, urls?: UrlRules) =>
	(await read(matter, urls)).post?.visibility

describe('a key of another program that says that a post is not for the public', () => {
	it.each([
		'publish: false',
		'Publish: no',
		'private: true',
		'status: draft',
		'Status: Private',
		'status: pending',
		'status: [draft]',
		'visibility: private',
		'visibility: members',
		'visibility: paid',
		'publish: false\npublished: true',
		'status: trash',
		'status: future',
		'status: Scheduled',
		'status: auto-draft',
		'post_status: draft',
		'password: secret',
		'unpublished: true',
		'hidden: yes',
	])('hides it: `%s`, and tells where and what to write', async (line) => {
		const { post, diagnostics } = await read(line)
		expect(post?.visibility).toBe('draft')
		expect(diagnostics).toMatchObject([
			{ rule: 'front-matter-hides', severity: 'info', file: 'a.md', line: 3, column: 1 },
		])

		expect(diagnostics[0]?.hint).toMatch(/`draft: true`.*`draft: false`/)
	})

	it.each([
		'publish: true',
		'private: false',
		'status: published',
		'status: accepted',
		'visibility: public',
		'visibility: 10 km',
		'post_status: publish',
		'password: ""',
		'password:',
		'unpublished: false',
		'hidden: false',
		'draft: false\nstatus: draft',
	])('hides none with `%s`, and says nothing', async (lines) => {
		const { post, diagnostics } = await read(lines)
		expect(post?.visibility).toBe('published')
		expect(diagnostics).toEqual([])
	})

	it('does not tell a password', async () => {
		const { diagnostics } = await read('password: secret')
		expect(diagnostics).toMatchObject([{ message: expect.stringContaining('password') }])
		expect(JSON.stringify(diagnostics)).not.toContain('secret')
	})

	it('says nothing of what is a draft in words of our own', async () => {
		for (const line of ['draft: true', 'published: false'])
			expect((await read(`${line}\nstatus: draft`)).diagnostics).toEqual([])
	})

	it.each(['hugo', 'jekyll', 'docusaurus'] as const)(
		'means nothing on a site of %s, which shows it',
		async (like) => expect(await visibilityOf('status: draft', { like })).toBe('published'),
	)

	it.each(['astro', 'eleventy', 'vitepress'] as const)(
		'counts on a site of %s, where programs say what is shown',
		async (like) => expect(await visibilityOf('status: draft', { like })).toBe('draft'),
	)
})
