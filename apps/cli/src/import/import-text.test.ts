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
	comments: 1,
	media: ['https://old.example/a.jpg', 'https://old.example/b.jpg'],
	config: 'blog.config.json',
	diagnostics: [],
}

it('counts what became of the items, by reason, and steers no terminal', () => {
	expect(importText(report)).toBe(`5 items: 2 written, 0 unchanged, 3 skipped
  2 skipped: wp_block is neither post nor page
  1 skipped: menu [2J is neither post nor page
  1 kept as draft: private
  1 scheduled
blog.config.json written
1 comment in data/comments
2 files left on the old site; --json lists them
`)
})

it('says of a dry run what would be written', () => {
	expect(importText(report, { dryRun: true })).toContain('2 to write')
})
