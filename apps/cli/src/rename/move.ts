import { type ContentFolders, type Post, placeInContent } from '@blog/core'

/** A file, or the folder of a bundle, that gets another name; paths relative to the site's folder. */
export interface Move {
	readonly from: string
	readonly to: string
}

const dateBefore = /^\d{4}-\d{1,2}-\d{1,2}(?:[-T]\d{2}-\d{2}-\d{2})?[-_]+/
const indexFile = /^index\.(?:[\w-]+\.)?[a-z]+$/i

/** The name that a post has by its file, or the folder of its bundle: without a date, language and extension. */
export function nameOf(post: Post<unknown>, contents: ContentFolders): string {
	return partsOf(post, contents).name
}

/** What moves when the file of a post, or the folder of its bundle, gets another name. A date before it and a language behind it stay. */
export function moveOf(post: Post<unknown>, name: string, contents: ContentFolders): Move {
	const { folder, date, rest, path } = partsOf(post, contents)
	return { from: path, to: `${folder}${date}${name}${rest}` }
}

/** Where a file is after moves. */
export function movedFile(file: string, moves: readonly Move[]): string {
	for (const { from, to } of moves) {
		if (file === from) return to
		if (file.startsWith(`${from}/`)) return to + file.slice(from.length)
	}
	return file
}

function partsOf({ file, language }: Post<unknown>, contents: ContentFolders) {
	const folders = file.split('/')
	const last = folders.pop() as string
	const isBundle = indexFile.test(last) && placeInContent(file, contents).path.includes('/')
	const whole = isBundle ? (folders.pop() as string) : last
	const [rest = ''] = isBundle
		? []
		: (new RegExp(`(?:\\.${language})?\\.[a-z]+$`, 'i').exec(whole) ?? [])
	const bare = whole.slice(0, whole.length - rest.length)
	const date = dateBefore.exec(bare)?.[0] ?? ''
	const folder = folders.map((one) => `${one}/`).join('')
	return { folder, date, name: bare.slice(date.length), rest, path: folder + whole }
}
