import type { UnreadSetting } from '../generator-site.ts'
import type { Script } from '../program/read-script.ts'
import { envOfBuild } from '../scripted/env-of-build.ts'
import type { SiteFolder } from '../scripted/scripted-layout.ts'
import { toldSettings } from '../scripted/told-settings.ts'
import type { BlogFiles } from './blog-files.ts'
import { type Blogs, type FoundBlog, folderOfBlog } from './blogs-in.ts'
import {
	blogItself,
	othersOfBlog,
	othersOfSite,
	toldOfBlog,
	toldOfSite,
} from './docusaurus-settings.ts'

/** Says what of a config is not read: of the site, and of the blog that is built. */
export function toldOfDocusaurus(
	script: Script,
	{ found, mayBe }: Blogs,
	blog: FoundBlog,
	{ unread }: Pick<BlogFiles, 'unread'>,
	{ inside }: Pick<SiteFolder, 'inside'>,
): readonly UnreadSetting[] {
	const unknown = found.length > 0 ? [] : mayBe.map(blogItself)
	const side = script.readAs({ env: envOfBuild, isEnvPart: true, conditions: 'there' })
	return [
		...(blog.isSure
			? unread
			: [
					doubtful(blog, inside(folderOfBlog(blog))),
					...unread.filter(({ path = [] }) => side.untoldAt(path)),
				]),
		...toldSettings(script, 'docusaurus', [...toldOfSite, ...unknown], othersOfSite),
		...toldSettings(blog.script, 'docusaurus', toldOfBlog(blog.path), othersOfBlog(blog.path)),
	]
}

function doubtful({ path }: FoundBlog, content: string): UnreadSetting {
	return {
		setting: 'blog',
		path,
		isRead: 'read as the side of its condition says that has a blog',
		why: 'posts are published that the site may be without',
		hint: `Write out whether it has a blog. If it has this one, a blog.config.json with \`${JSON.stringify({ generator: 'docusaurus', content })}\` says so.`,
		settledBy: ['content'],
	}
}
