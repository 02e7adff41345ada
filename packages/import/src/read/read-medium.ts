import type { FileHandle } from 'node:fs/promises'
import { report } from '../diagnostics/rules.ts'
import type { ImportEntry } from '../import-item.ts'
import { mediumItem } from './medium-item.ts'
import { openExport } from './open-export.ts'

/**
 * Reads an export of Medium: its `posts`, and of what else is there that it is no post.
 *
 * @param path Of the archive, or of the folder that was in it.
 * @param copy What is read in its place.
 * @throws {BlogError} `CONTENT_NOT_FOUND` if there is neither, `IO` if it cannot be read.
 * @see https://help.medium.com/hc/en-us/articles/115004745787
 */
export async function* readMedium(path: string, copy?: FileHandle): AsyncGenerator<ImportEntry> {
	let isExport = false
	for await (const { path: id, read } of openExport(path, copy)) {
		const isPost = /(?:^|\/)posts\/[^/]+\.html?$/i.test(id) || /^[^/]+\.html?$/i.test(id)
		isExport ||= isPost
		const item = isPost && read ? mediumItem(id, await read()) : undefined
		if (item) yield { type: 'item', item }
		else yield { type: 'file', file: { id, from: '', to: '', unwanted: 'it is no post' } }
	}
	if (isExport) return
	const message = 'Unexpected content, expected an export of Medium, with its posts in `posts`'
	const { file: _, ...problem } = report('import-malformed', '', message, {
		hint: 'Settings → Security and apps → Download your information in Medium makes one.',
	})
	yield { type: 'problem', problem }
}
