import { type ContentFolders, placeInContent } from '../metadata/content-folders.ts'
import { readContentPath } from '../metadata/content-path.ts'

/**
 * Finds the Markdown files that are no pages of their own: those beside the `index.md` of a leaf bundle and below it are resources
 * of the bundle, as in Hugo, whatever their names. An `index.md` of the content folder itself makes no bundle.
 *
 * Jekyll's `_posts` below a folder with an `index.md` hold posts: Hugo does not know them.
 *
 * @param files Relative to the folder that was loaded.
 * @param languages Languages that file names may end in: `index.fr.md`.
 * @returns Each resource with the `index.md` that it belongs to.
 * @see https://gohugo.io/content-management/page-bundles/#leaf-bundles
 */
export function bundleResources(
	files: readonly string[],
	languages: readonly string[],
	contents: ContentFolders,
): ReadonlyMap<string, string> {
	const isIndex = (file: string) =>
		/(?:^|\/)index\./i.test(file) && readContentPath(file, languages, 'UTC', contents).isBundle
	const indexes = new Map<string, string>()
	for (const file of files) if (isIndex(file)) indexes.set(folderOf(file), file)

	const resources = new Map<string, string>()
	for (const file of files) {
		const { folder: content } = placeInContent(file, contents)
		const bundle = foldersOf(file, content === '' ? 0 : content.length + 1).find((folder) =>
			indexes.has(folder),
		)
		if (bundle !== undefined && !(bundle === folderOf(file) && isIndex(file)))
			resources.set(file, indexes.get(bundle) as string)
	}
	return resources
}

function folderOf(file: string): string {
	return file.slice(0, file.lastIndexOf('/'))
}

/** The folders that a file is in, outermost first, from its innermost `_posts` or `_drafts` on. */
function foldersOf(file: string, start: number): readonly string[] {
	let folders: string[] = []
	for (let end = file.indexOf('/', start); end >= 0; end = file.indexOf('/', end + 1)) {
		const folder = file.slice(0, end)
		if (/(?:^|\/)_(?:posts|drafts)$/.test(folder)) folders = []
		folders.push(folder)
	}
	return folders
}
