import { expect, it } from 'vitest'
import { importText } from './import-text.ts'

const skipped = (type: string) => ({
	id: '1',
	type,
	title: 'A',
	line: 1,
	reason: `${type} is neither post nor page`,
})

const report = {
	items: 5,
	written: ['content/a.md', 'content/posts/b.md'],
	unchanged: [],
	skipped: [skipped('wp_block'), skipped('menu\u001b[2J'), skipped('wp_block')],
	drafts: { private: 1 },
	scheduled: 1,
	due: 1,
	comments: 1,
	media: {
		files: 2,
		downloaded: [],
		there: [],
		failed: [],
		left: ['https://old.example/a.jpg', 'https://old.example/b.jpg'],
	},
	config: 'blog.config.json',
	diagnostics: [],
}

it('counts what became of the items, by reason, and steers no terminal', () => {
	expect(importText(report)).toBe(`5 items: 2 written, 0 unchanged, 3 skipped
  2 skipped: wp_block is neither post nor page
  1 skipped: menu [2J is neither post nor page
  1 kept as draft: private
  1 scheduled
  1 was scheduled, and its time has passed
blog.config.json written
1 comment in data/comments
2 files of the old site: 2 left there; --download fetches them
`)
})

it('says of a dry run what would be written', () => {
	expect(importText(report, { dryRun: true })).toContain('2 to write')
})

it('says what became of the files of the old site', () => {
	const address = 'https://old.example/a.jpg'
	const media = {
		files: 4,
		downloaded: [{ address, file: 'static/a.jpg', bytes: 2_000_000 }],
		there: [{ address, file: 'static/b.jpg' }],
		failed: [
			{ address, reason: 'it answers 404' },
			{ address, reason: 'it answers 404' },
		],
		left: [],
	}
	expect(importText({ ...report, media }, { download: true })).toContain(
		'4 files of the old site: 1 downloaded (2.0 MB), 1 already there, 2 failed\n  2 failed: it answers 404\n',
	)
	expect(importText(report, { download: true, dryRun: true })).toContain(
		'2 files of the old site: 0 already there, 2 to download\n',
	)
})
