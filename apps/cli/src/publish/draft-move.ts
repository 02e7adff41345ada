import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BlogError } from '@blog/core'
import type { Move } from '../rename/move.ts'

/** Tells whether the folder of a file makes a draft of it. */
export function isInDrafts(file: string): boolean {
	return file.split('/').includes('_drafts')
}

/**
 * Says where a draft goes that its folder hides: to `_posts` beside it, with its day before the name.
 *
 * @param root The site's folder.
 * @param date When it is published.
 * @returns `undefined` if its folder does not hide it.
 * @throws {BlogError} `USAGE` if such a post is there, or it is the page of a folder.
 *
 * @example draftMove(root, '_drafts/a.md', '2024-10-09') // { from: '_drafts/a.md', to: '_posts/2024-10-09-a.md' }
 */
export function draftMove(root: string, file: string, date: string): Move | undefined {
	if (!isInDrafts(file)) return undefined
	const folders = file.split('/')
	const last = (folders.pop() as string).replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
	if (/^index\./i.test(last))
		throw new BlogError(
			'USAGE',
			`Unexpected place ${file}: posts in _posts are files, give it a name of its own first`,
		)
	const moved = folders.with(folders.lastIndexOf('_drafts'), '_posts')
	const to = [...moved, `${date.slice(0, 10)}-${last}`].join('/')
	if (existsSync(join(root, to)))
		throw new BlogError('USAGE', `Unexpected name: ${to} is there already`)
	return { from: file, to }
}
