import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { listOwnFolder } from './list-own-folder.ts'

let dir = ''
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('names no template of a page or file that every site has', async () => {
	dir = mkdtempSync(join(tmpdir(), 'own-'))
	const files = {
		'index.html': '---\nlayout: home\n---\n',
		'feed.xml': '---\n---\n',
		'assets/feed.xml': '---\nlayout: compress\npermalink: /feed.xml\n---\n',
		'assets/robots.txt': '---\npermalink: /robots.txt\n---\n',
		'assets/404.html': '---\npermalink: "404.html"\n---\n',
		'home/start.html': '---\npermalink: /\n---\n',
		'assets/js/sw.js': '---\npermalink: /sw.min.js\n---\n',
		'archive.html': '---\npermalink: /archive/\n---\n',
		'other/feed.xml': '---\n---\n',
		'broken.html': '---\npermalink: [\n---\n',
		'plain.html': '<p>x',
	}
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true })
		writeFileSync(join(dir, file), text)
	}
	const { staticFiles, templates } = await listOwnFolder(dir, {})
	expect(staticFiles).toEqual(['plain.html'])
	expect(templates.toSorted()).toEqual([
		...['archive.html', 'assets/js/sw.js', 'broken.html', 'other/feed.xml'],
	])
})
