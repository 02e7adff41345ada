import { posix } from 'node:path'
import type { Skipped } from '@blog/core'
import type { UnreadSetting } from '../generator-site.ts'
import { valueIn } from '../program/value-in.ts'
import { filesBeside, isMarkdown } from '../scripted/files-beside.ts'
import type { SiteFolder } from '../scripted/scripted-layout.ts'
import { blogFiles } from './blog-files.ts'
import { baseOfBlog } from './blog-settings.ts'
import { type FoundBlog, folderOfBlog } from './blogs-in.ts'
import { buildingAlone } from './building-alone.ts'

/** Says of blogs that are left out how each is built by itself. */
export function toldOfOthers(
	others: readonly FoundBlog[],
	{ inside }: Pick<SiteFolder, 'inside'>,
): readonly UnreadSetting[] {
	return others.map((blog) => {
		const { path, script } = blog
		const folder = inside(folderOfBlog(blog))
		const files = blogFiles(script, [path])
		const isAtBase = !script.isComputed(...path, 'routeBasePath')
		const base = baseOfBlog(valueIn(script.values, path))
		const site = posix.relative(folder, inside(''))
		const way = buildingAlone(folder, { blog, files, folder: '.', site, isAtBase })
		const id = valueIn(script.values, [...path, 'id'])
		const called = typeof id === 'string' ? `, \`${id}\`` : ''
		const isPlaced = isAtBase && base !== '' && files.untoldSettings.length === 0
		return {
			setting: path[0] === 'plugins' ? 'content-blog' : 'blog',
			path: script.placeOf(path) ? path : path.slice(0, 2),
			isRead: 'read for one blog alone',
			why: `the posts of another blog${called}, in \`${folder}\`, are not there`,
			hint: isPlaced
				? `${way} With \`--out public/${base}\` it lies where the site has it. Files of \`static\` that its posts show belong into \`${folder}/static\`.`
				: way,
		}
	})
}

/** Names their posts. */
export async function postsOfOthers(
	root: string,
	others: readonly FoundBlog[],
	content: string,
	inside: (path: string) => string,
): Promise<readonly Skipped[]> {
	const found = await Promise.all(
		others
			.map((blog) => inside(folderOfBlog(blog)))
			.filter((folder) => !folder.startsWith('..'))
			.map(async (folder) => {
				const files = await filesBeside(root, folder, [content], isMarkdown)
				return files.map((file) => ({
					file,
					reason: `Unexpected post of another blog, in \`${folder}\``,
				}))
			}),
	)
	return found.flat()
}
