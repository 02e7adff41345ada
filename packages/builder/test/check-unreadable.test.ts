import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const files = {
	'blog.config.json': '{"url": "https://example.com"}',
	'content/posts/a.md': '---\ntitle: A\n---\nText.\n',
	'static/lone.png': png(1, 1),
}
const at = (path: string) => join(site.root, 'site', path)

/** What `blog check` says, each finding as `file rule`. */
async function check(): Promise<readonly string[]> {
	const { diagnostics } = await checkSite(join(site.root, 'site'))
	return diagnostics.map(({ file, rule }) => `${file} ${rule}`)
}

describe('what cannot be read may name any image, and none is said to be left over', () => {
	it.each([
		['leads to a folder outside', (path: string) => symlinkSync(site.root, path)],
		['leads nowhere', (path: string) => symlinkSync('nowhere.md', path)],
	])('as Markdown that %s', async (_, put) => {
		site = scratchSite(files)
		expect(await check()).toEqual(['static/lone.png image-orphaned'])
		put(at('content/posts/b.md'))
		expect(await check()).toEqual(['content/posts/b.md symlink-not-followed'])
	})

	const ofUser = it.skipIf(process.getuid?.() === 0)
	ofUser.each(['content/posts/b.md', 'static/b.css', 'content/posts/c/b.png'])(
		'as %s that this user may not read',
		async (file) => {
			site = scratchSite({
				...files,
				'content/posts/c/index.md': '---\ntitle: C\n---\n![b](b.png)\n',
				'content/posts/c/b.png': png(1, 1),
				[file]: 'Text',
			})
			chmodSync(at(file), 0)
			const { diagnostics } = await checkSite(join(site.root, 'site'))
			const told = diagnostics.filter(({ severity }) => severity === 'error')
			expect(told.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${file} file-unreadable`])
			expect(diagnostics.some(({ rule }) => rule === 'image-orphaned')).toBe(file.endsWith('.png'))
		},
	)
})

it('a folder that is called like a post names nothing', async () => {
	site = scratchSite(files)
	mkdirSync(at('content/posts/b.md'))
	expect(await check()).toEqual(['static/lone.png image-orphaned'])
})
