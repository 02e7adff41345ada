import { posix } from 'node:path'
import type { UnreadSetting } from '../generator-site.ts'
import { valueIn } from '../program/value-in.ts'
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
		const base = baseOfBlog(valueIn(script.values, path))
		const alone = {
			blog,
			files: blogFiles(script, [path]),
			folder: '.',
			site: posix.relative(folder, inside('')),
			isAtBase: true,
		}
		const place = base === '' ? '' : ` With \`--out public/${base}\` it lies where the site has it.`
		return {
			setting: path[0] ?? '',
			path: script.placeOf(path) ? path : path.slice(0, 2),
			isRead: 'read for one blog alone',
			why: `the posts of another blog, in \`${folder}\`, are not there`,
			hint: `${buildingAlone(folder, alone)}${place} Files of \`static\` that its posts show belong into \`${folder}/static\`.`,
		}
	})
}
