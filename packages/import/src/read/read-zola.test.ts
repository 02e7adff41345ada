import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportFolder, exportFolder } from '../../test/export-folder.ts'
import { readZola } from './read-zola.ts'

let root: string
let folder: ExportFolder

beforeEach(() => {
	folder = exportFolder(readZola)
	root = folder.root
})

afterEach(() => folder.remove())

/** Without what it says of a site of which it knows nothing. */
const read = async (files: Readonly<Record<string, string>>) => {
	const entries = await folder.read(files)
	return entries.filter((entry) => entry.type !== 'site' || entry.site.url !== '')
}

const page = (matter: string) => ({
	'content/blog/2024-05-06_Hello_World.md': `+++\n${matter}\n+++\nText`,
})

describe('readZola', () => {
	it('finds pages, sections, and the files of a site, not its templates', async () => {
		const entries = await read({
			'zola.toml': 'base_url = "https://old.example"\ntitle = "Notes"',
			'content/_index.md': '+++\ntitle = "Home"\n+++\n',
			'content/blog/a/index.md': '---\ntitle: A\n---\nText',
			'content/blog/a/cat.jpg': '',
			'static/robots.txt': '',
			'templates/base.html': '',
		})
		expect(entries).toMatchObject([
			{ site: { url: 'https://old.example', title: 'Notes' } },
			{ item: { source: 'content/_index.md', kind: 'list', title: 'Home', address: '' } },
			{ file: { id: 'content/blog/a/cat.jpg', to: 'content/blog/a/cat.jpg' } },
			{ item: { path: 'content/blog/a/index.md', kind: 'page', address: '/blog/a/' } },
			{ file: { id: 'static/robots.txt', to: 'static/robots.txt' } },
			{ file: { id: 'templates/', unwanted: expect.stringContaining('layouts') } },
			{ file: { id: 'zola.toml', unwanted: expect.stringContaining('blog.config.json') } },
		])
	})

	it('keeps what the front matter says, and what only templates understand as `params`', async () => {
		const [entry] = await read(
			page(`title = "Hello"
date = 2024-05-07T08:00:00+02:00
updated = 2024-06-01
draft = true
aliases = ["old/hello.html"]
weight = 3
[taxonomies]
tags = ["Go"]
authors = ["Ann"]
series = ["S"]
people = ["Jo"]
[extra]
since = 2020-01-01`),
		)
		expect(entry).toMatchObject({
			item: {
				kind: 'post',
				title: 'Hello',
				address: '/blog/hello-world/',
				url: undefined,
				date: '2024-05-07T08:00:00+02:00',
				lastmod: '2024-06-01',
				hidden: 'draft',
				aliases: ['/old/hello.html'],
				tags: ['Go'],
				authors: ['Ann'],
				series: ['S'],
				params: { weight: 3, people: ['Jo'], since: '2020-01-01' },
			},
		})
	})

	it('takes the taxonomies of its config along, but those whose names mean something else', async () => {
		const config = `taxonomies = [{ name = "people" }, { name = "tags" }, { name = "type" }, { name = "hall", render = false }]
[languages.fr]
taxonomies = [{ name = "Dans l'air" }]`
		const matter =
			'[taxonomies]\npeople = ["Jo"]\ntags = ["Go"]\ntype = ["t"]\nhall = ["h"]\n[extra]\npeople = 2'
		expect(await read({ 'config.toml': config, ...page(matter) })).toMatchObject([
			{
				problem: {
					rule: 'import-setting-left',
					file: 'config.toml',
					message: expect.stringContaining('`type`'),
				},
			},
			{
				item: {
					tags: ['Go'],
					terms: { people: ['Jo'], "Dans l'air": [] },
					params: { type: ['t'], hall: ['h'], people: 2 },
				},
			},
			{ file: { id: 'config.toml' } },
		])
	})

	it('tells of sections in another order than that of dates, and takes emoji along', async () => {
		const entries = await read({
			'zola.toml': 'base_url = "https://old.example"\n[markdown]\nrender_emoji = true',
			'content/_index.md': '+++\nsort_by = "date"\n+++\n',
			'content/docs/_index.md': '+++\nsort_by = "weight"\n+++\n',
		})
		expect(entries).toMatchObject([
			{ site: { extras: { emoji: true } } },
			{ item: { source: 'content/_index.md' } },
			{ problem: { rule: 'import-setting-left', file: 'content/docs/_index.md' } },
			{ item: { source: 'content/docs/_index.md' } },
			{ file: { id: 'zola.toml' } },
		])
	})

	it('hides what Zola makes no page of', async () => {
		expect(await read(page('render = false'))).toMatchObject([
			{ item: { hidden: 'without page', params: undefined } },
		])
		expect(await read(page('render = true\ndraft = true'))).toMatchObject([
			{ item: { hidden: 'draft', params: undefined } },
		])
	})

	it('says what feeds called a page, if it is of a known site', async () => {
		const config = { 'zola.toml': 'base_url = "https://old.example/x/"' }
		const permalinks = async (matter: string) =>
			(await read({ ...config, ...page(matter) })).flatMap((entry) =>
				entry.type === 'item' ? entry.item.permalink : [],
			)
		expect(await permalinks('title = "A"')).toEqual(['https://old.example/x/blog/hello-world/'])
		expect(await permalinks('path = "a/b"')).toEqual(['https://old.example/x/a/b/'])
	})

	it.each([
		['title = "A"', '2024-05-06', undefined],
		['date = 2024-01-01', '2024-01-01', undefined],
		['path = "2016/07/25/conf"', '2016-07-25', '/2016/07/25/conf/'],
		['path = "/inside/2016/07/25/conf/"', '2016-07-25', '/inside/2016/07/25/conf/'],
	])('takes the date of %s for %s', async (matter, date, url) => {
		expect(await read(page(matter))).toMatchObject([{ item: { date, url } }])
	})

	it.each([
		['+++\ntitle = "A\n+++\n', 2],
		['---\na: 1\nb: [\n---\n', 4],
	])('says where the front matter %j is damaged, and goes on', async (text, line) => {
		expect(await read({ 'content/a.md': text, 'content/b.md': 'Text' })).toMatchObject([
			{ problem: { rule: 'import-malformed', file: 'content/a.md', line } },
			{ file: { id: 'content/a.md', unwanted: 'its front matter is damaged' } },
			{ item: { source: 'content/b.md' } },
		])
	})

	it('leads no old address of a term to it that another term has here', async () => {
		const config = { 'config.toml': 'taxonomies = [{ name = "tags" }, { name = "categories" }]' }
		const aliases = async (matter: string) =>
			(await read({ ...config, ...page(`[taxonomies]\n${matter}`) })).flatMap((entry) =>
				entry.type === 'item' && entry.item.kind === 'list' ? entry.item.aliases : [],
			)
		expect(await aliases('tags = ["C++", "C"]')).toEqual([])
		expect(await aliases('tags = ["C++", "C#", "Node.js"]')).toEqual(['/tags/c/', '/tags/node-js/'])
		expect(await aliases('tags = ["C++"]\ncategories = ["C"]')).toEqual(['/tags/c/'])
	})

	it('follows no symbolic link', async () => {
		mkdirSync(join(root, 'content'))
		symlinkSync('/etc/passwd', join(root, 'content/a.md'))
		symlinkSync('/etc', join(root, 'content/etc'))
		expect(await read({})).toMatchObject([
			{ file: { id: 'content/a.md', unwanted: 'it is a symbolic link' } },
			{ file: { id: 'content/etc', unwanted: 'it is a symbolic link' } },
		])
	})

	it.each(['content', 'static'])('follows no %s that is a symbolic link out', async (name) => {
		const outside = mkdtempSync(join(tmpdir(), 'blog-outside-'))
		writeFileSync(join(outside, 'secret.md'), 'Secret')
		symlinkSync(outside, join(root, name))
		const other = name === 'content' ? 'static/a.txt' : 'content/a.txt'
		expect(await read({ [other]: 'a' })).toMatchObject([
			{ problem: { rule: 'symlink-not-followed', file: name, hint: expect.any(String) } },
			{ file: { id: other } },
			{ file: { id: name, unwanted: 'it is a symbolic link' } },
		])
		rmSync(outside, { recursive: true })
	})

	it('says where its config is damaged', async () => {
		const entries = await read({ 'config.toml': 'a = 1\nb =', 'content/a.md': 'Text' })
		expect(entries[0]).toMatchObject({ problem: { file: 'config.toml', line: 2 } })
	})

	it('rejects a folder without `content`', async () => {
		await expect(read({})).rejects.toMatchObject({ code: 'CONTENT_NOT_FOUND' })
	})
})
