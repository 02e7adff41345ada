import type { ScopedEntries, ScopedFile } from '../front-matter/jekyll-scope.ts'
import { postsFolder } from '../front-matter/posts-folder.ts'
import { lazily } from '../lazily.ts'
import { type ContentFolders, placeInContent, wholeFolder } from '../metadata/content-folders.ts'
import type { UrlRules } from '../metadata/generators/url-rules.ts'

/** How scopes of front matter defaults see the files of a folder. */
export interface Scoping {
	scoped(file: string): ScopedFile
	entries(): ScopedEntries
}

/** @param files Relative to the folder that was loaded. */
export function scopingIn(
	files: readonly string[],
	contents: ContentFolders,
	urls: UrlRules | undefined,
): Scoping {
	const content = wholeFolder(contents)
	const start = content === '' ? 0 : content.length + 1
	const collections = (urls?.like === 'jekyll' && urls.collections) || {}
	return {
		scoped(file) {
			const { path, folder, isOfCollections } = placeInContent(file, contents)
			const types = typesOf(path, collections)
			if (!isOfCollections) return { path: file.slice(start), types }
			return { path, types, folder: folder.slice(start) }
		},
		entries: lazily(() => entriesIn(files.map((file) => file.slice(start)))),
	}
}

/** Drafts are posts too. */
function typesOf(path: string, collections: Readonly<Record<string, string>>): readonly string[] {
	const kind = postsFolder(path)
	if (kind !== undefined) return [...new Set(['posts', kind])]
	const name = /^_([^/]+)\//.exec(path)?.[1] ?? ''
	return [Object.hasOwn(collections, name) ? name : 'pages']
}

function entriesIn(files: readonly string[]): ScopedEntries {
	const folders = new Set<string>()
	for (const file of files)
		for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
			folders.add(file.slice(0, end))
	return { files: new Set(files), folders }
}
