import { join, posix } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import { filesBelow } from '../files-below.ts'
import { filesBeside, isMarkdown } from '../scripted/files-beside.ts'

/** Where pages of a site are. */
interface PageFolders {
	/** Of all pages, below the one that is built. */
	readonly source: string
	/** Of posts, below that, too. */
	readonly content: string
	/** The same, below the source. */
	readonly path: string
}

/**
 * Names the pages that become no posts: those outside of the folder of posts, and posts in other languages, which lie below folders of theirs.
 *
 * @param isNone Whether a path is that of no page of the site.
 * @see https://vitepress.dev/guide/i18n
 */
export async function pagesBeside(
	root: string,
	{ source, content, path }: PageFolders,
	locales: readonly string[],
	isNone: (path: string) => boolean,
): Promise<NonNullable<SiteConfig['leftOut']>> {
	const translated = await ofLocales(root, source, path, locales)
	const isTranslated = new Set(translated.map(({ file }) => file))
	const without = [content, posix.join(source, 'public')]
	const beside = await filesBeside(root, source, without, isMarkdown)
	const reason = `Unexpected page outside of \`${content}\``
	return [
		...translated.filter(({ file }) => !isNone(file)),
		...beside
			.filter((file) => !isTranslated.has(file) && !isNone(file))
			.map((file) => ({ file, reason, isTold: true })),
	]
}

async function ofLocales(root: string, source: string, path: string, locales: readonly string[]) {
	const folders = locales
		.filter((locale) => locale !== 'root')
		.map((locale) => [source, locale, path].filter(Boolean).join('/'))
	const files = await Promise.all(
		folders.map(async (folder) =>
			(await filesBelow(join(root, folder), isMarkdown)).map((file) => ({
				file: `${folder}/${file}`,
				reason: `Unexpected post in \`${folder}\`, expected it beside the others`,
			})),
		),
	)
	return files.flat()
}
