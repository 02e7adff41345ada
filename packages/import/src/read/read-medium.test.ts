import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportFolder, exportFolder } from '../../test/export-folder.ts'
import type { ImportEntry } from '../import-item.ts'
import { readMedium } from './read-medium.ts'

let root: string
let folder: ExportFolder

beforeEach(() => {
	folder = exportFolder(readMedium)
	root = folder.root
})

afterEach(() => folder.remove())

const read = (files: Readonly<Record<string, string>>) => folder.read(files)

/** A post as Medium writes it. */
const post = (body: string, { subtitle = '', footer = '' } = {}) =>
	`<!DOCTYPE html><html><head><title>x</title></head><body><article class="h-entry">
<header><h1 class="p-name">Salt &amp; pepper</h1></header>
${subtitle && `<section data-field="subtitle" class="p-summary">${subtitle}</section>`}
<section data-field="body" class="e-content"><section class="section"><div class="section-divider"><hr class="section-divider"></div>${body}</section></section>
<footer>${footer}</footer></article></body></html>`

const published = `<p>By <a href="https://medium.com/@ann" class="p-author h-card">Ann</a> on <a href="https://medium.com/p/1a2b3c4d5e6f"><time class="dt-published" datetime="2018-08-11T11:23:34.123Z">August 11, 2018</time></a>.</p>
<p><a href="https://medium.com/@ann/salt-1a2b3c4d5e6f" class="p-canonical">Canonical link</a></p>
<p class="p-tags">Tagged in <a class="p-tag">Go</a>, <a class="p-tag">CI</a></p>`

describe('readMedium', () => {
	it('finds what a post says of itself, and its text without the title and the first line', async () => {
		const html = post(
			'<h3 class="graf--h3 graf--title">Salt &amp; pepper</h3><h4 class="graf--subtitle">Short</h4><h3>Part</h3><p>Text</p><hr>',
			{ subtitle: ' Short ', footer: published },
		)
		expect(await read({ 'posts/2018-08-11_Salt-1a2b3c4d5e6f.html': html })).toMatchObject([
			{
				item: {
					id: '1a2b3c4d5e6f',
					kind: 'post',
					title: 'Salt & pepper',
					slug: 'salt',
					guid: 'https://medium.com/p/1a2b3c4d5e6f',
					date: '2018-08-11T11:23:34Z',
					authors: ['Ann'],
					tags: ['Go', 'CI'],
					description: 'Short',
					hidden: undefined,
					body: {
						format: 'html',
						text: '<section class="section"><h2>Part</h2><p>Text</p><hr></section>',
					},
				},
			},
		])
	})

	it('says that a folder is no export', async () => {
		const told = { type: 'problem', problem: { rule: 'import-malformed' } }
		expect(await read({})).toMatchObject([told])
		expect(await read({ 'notes/a.md': '' })).toMatchObject([{ type: 'file' }, told])
	})

	describe('the featured picture', () => {
		const figure =
			'<figure class="graf--figure"><img src="https://cdn-images-1.medium.com/max/800/1*a.jpeg" data-is-featured="true"><figcaption class="imageCaption">By <a href="https://a.org/">Bo</a></figcaption></figure>'
		const itemOf = async (body: string) => {
			const html = post(body, { subtitle: 'x', footer: published })
			const [entry] = await read({ 'posts/a.html': html })
			return (entry as { item: object }).item
		}

		it('is the cover, and no part of the text that it opens', async () => {
			const title = '<h3 class="graf--title">Salt &amp; pepper</h3>'
			expect(await itemOf(`<div>${title}${figure}<p>Text</p></div>`)).toMatchObject({
				cover: {
					address: 'https://cdn-images-1.medium.com/max/800/1*a.jpeg',
					alt: '',
					caption: 'By <a href="https://a.org/">Bo</a>',
				},
				body: { text: '<section class="section"><div><p>Text</p></div></section>' },
			})
		})

		it('stays where it is in the midst of the text', async () => {
			const text = `<p>Text</p>${figure}`
			expect(await itemOf(text)).toMatchObject({
				cover: { isInText: true },
				body: { text: `<section class="section">${text}</section>` },
			})
			const row = `<figure><img src="a.png">${figure.slice(8)}`
			expect(await itemOf(row)).toMatchObject({ cover: { isInText: true } })
		})

		it('may not be there', async () => {
			expect(await itemOf('<p><img src="a.png"></p>')).toMatchObject({ cover: undefined })
		})
	})

	it('takes a post without a canonical address for a draft', async () => {
		const html = post('<p>Text</p>', { subtitle: 'Short' })
		expect(await read({ 'posts/draft_New-idea-aaaabbbbcccc.html': html })).toMatchObject([
			{ item: { hidden: 'draft', slug: 'New-idea', id: 'aaaabbbbcccc', date: undefined } },
		])
	})

	it('leaves responses, and names other pages', async () => {
		expect(
			await read({
				'posts/2018-08-11_Salt-1a2b3c4d5e6f.html': post('<p>Salt &amp; pepper is good.</p>', {
					footer: published,
				}),
				'posts/other.html': '<p>Hello</p>',
				'profile/profile.html': post('<p>Text</p>'),
				'README.txt': '',
			}),
		).toMatchObject([
			{ file: { id: 'README.txt', unwanted: 'it is no post' } },
			{ item: { unwanted: 'it is a response to another post' } },
			{ file: { id: 'posts/other.html', unwanted: 'it is no post' } },
			{ file: { id: 'profile/profile.html', unwanted: 'it is no post' } },
		])
	})

	it('reads the archive as it was sent, whatever it calls its files', async () => {
		const file = join(root, 'medium.zip')
		const page = strToU8(post('<p>Text</p>', { footer: published }))
		writeFileSync(file, zipSync({ '../posts/a.html': page, 'posts/b.html': page, 'posts/c/': {} }))
		const entries: ImportEntry[] = []
		for await (const entry of readMedium(file)) entries.push(entry)
		expect(entries).toMatchObject([
			{ item: { source: '../posts/a.html', slug: 'salt' } },
			{ item: { source: 'posts/b.html', title: 'Salt & pepper' } },
		])
	})

	it('rejects what is no archive', async () => {
		const file = join(root, 'medium.zip')
		writeFileSync(file, 'PK no')
		await expect(async () => {
			for await (const _ of readMedium(file)) break
		}).rejects.toMatchObject({ code: 'IO' })
	})
})
