import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('site/content/posts/old.md', '---\ntitle: Old\ndate: 2020-01-01\n---\nText.')
})
afterEach(() => folder.remove())

const draft = '---\ntitle: About # me\ndraft: true\n---\nText.\n'
const now = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)

describe('blog publish of a page', () => {
	it.each([
		['content/about.md', 'page'],
		['content/posts/_index.md', 'list'],
		['content/_index.md', 'list'],
	])('writes no date into %s', async (file, kind) => {
		await folder.put(`site/${file}`, draft)
		const dry = await folder.blog('publish', file, 'site', '--dry-run', '--json')
		expect(JSON.parse(dry.out)).toEqual({ file, dryRun: true })
		const { code, out, err } = await folder.blog('publish', file, 'site')
		expect({ code, out, err }).toEqual({
			code: 0,
			out: `${file}: draft: false (no date: it is a ${kind})\n`,
			err: '',
		})
		expect(await folder.read(`site/${file}`)).toBe(draft.replace('true', 'false'))
		expect((await folder.blog('list', 'site')).out).not.toContain('About')
	})

	it('sets the date that is asked for, and the one that is there', async () => {
		await folder.put('site/content/about.md', draft)
		const asked = await folder.blog('publish', 'about', 'site', '--date', '2024-10-09')
		expect(asked.out).toBe('content/about.md: draft: false, date: 2024-10-09\n')
		await folder.put('site/content/posts/_index.md', draft.replace('title', 'date: \ntitle'))
		const { out } = await folder.blog('publish', 'content/posts/_index.md', 'site', '--json')
		expect(JSON.parse(out)).toEqual({ file: 'content/posts/_index.md', date: now })
	})

	it('turns a day to come, that would hide it, and adds no date', async () => {
		await folder.put(
			'site/content/posts/_index.md',
			'---\ndraft: true\npublishDate: 2999-01-01\n---\n',
		)
		const { out } = await folder.blog('publish', 'content/posts/_index.md', 'site', '--json')
		expect(JSON.parse(out)).toEqual({ file: 'content/posts/_index.md', date: now })
		expect(await folder.read('site/content/posts/_index.md')).toMatch(
			/^---\ndraft: false\npublishDate: 2\d{3}-[^9].*\n---\n$/,
		)
	})

	it('writes the date of what lies in _drafts, whatever it is', async () => {
		await folder.put('jekyll/_config.yml', 'title: J\n')
		await folder.put('jekyll/_posts/2020-01-01-b.md', '---\ntitle: B\n---\n')
		await folder.put('jekyll/_drafts/about.md', '---\ntitle: A\nlayout: page\n---\n')
		const { out } = await folder.blog(
			'publish',
			'about',
			'jekyll',
			'--date',
			'2021-01-01',
			'--json',
		)
		expect(JSON.parse(out)).toMatchObject({
			file: '_posts/2021-01-01-about.md',
			date: '2021-01-01',
		})
		await folder.put('jekyll/about.md', '---\ntitle: About\npublished: false\n---\n')
		const page = await folder.blog('publish', 'about.md', 'jekyll')
		expect(page.out).toBe('about.md: published: true (no date: it is a page)\n')
	})
})
