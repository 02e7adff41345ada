import { join } from 'node:path'
import { loadConfig } from '@blog/builder/posts'
import type { Post } from '@blog/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'
import { planRetag } from '../tag/plan-retag.ts'
import { planRename } from './plan-rename.ts'
import { openRenameSite } from './rename-site.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('site/content/posts/a.md', '---\ntitle: A\ntags: [aa, bb]\n---\n[a](a.md)')
})
afterEach(() => folder.remove())

describe('a post that another command changes while a plan is made', () => {
	const changed = 'Expected to change content/posts/a.md: it has changed meanwhile'
	const open = async () => {
		const root = join(folder.dir, 'site')
		const site = await openRenameSite(root)
		const { config } = await loadConfig(root)
		await folder.put('site/content/posts/a.md', '---\ntitle: A\ntags: [AAA, bb]\n---\n[a](a.md)')
		return { site, config }
	}

	it('is not written by a change of tags', async () => {
		const { site, config } = await open()
		await expect(planRetag(site, config, ['bb'], 'BBB')).rejects.toThrow(changed)
	})

	it('is not written by a change of names', async () => {
		const { site } = await open()
		await expect(planRename(site, site.blog.posts[0] as Post, 'b')).rejects.toThrow(changed)
	})
})
