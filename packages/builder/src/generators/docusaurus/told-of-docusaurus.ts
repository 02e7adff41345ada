import type { UnreadSetting } from '../generator-site.ts'
import type { Script } from '../program/read-script.ts'
import { toldSettings } from '../scripted/told-settings.ts'
import type { BlogFiles } from './blog-files.ts'
import type { Blogs, FoundBlog } from './blogs-in.ts'
import { othersOfBlog, othersOfSite, toldOfBlog, toldOfSite } from './docusaurus-settings.ts'

/** Says what of a config is not read: of the site, and of the blog that is built. */
export function toldOfDocusaurus(
	script: Script,
	{ found, mayBe }: Blogs,
	blog: FoundBlog,
	{ unread }: Pick<BlogFiles, 'unread'>,
): readonly UnreadSetting[] {
	const unknown = found.length > 0 ? [] : mayBe.flatMap((path) => toldOfBlog(path).slice(-1))
	return [
		...(blog.isSure
			? unread
			: [doubtful(blog), ...unread.filter(({ path = [] }) => blog.script.untoldAt(path))]),
		...toldSettings(script, 'docusaurus', [...toldOfSite, ...unknown], othersOfSite),
		...toldSettings(blog.script, 'docusaurus', toldOfBlog(blog.path), othersOfBlog(blog.path)),
	]
}

function doubtful({ path }: FoundBlog): UnreadSetting {
	return {
		setting: 'blog',
		path,
		isRead: 'read as the side of its condition says that has a blog',
		why: 'posts are published that the site may be without',
		hint: 'Write out whether it has a blog. If it has this one, a blog.config.json with `{ "generator": "docusaurus", "content": "blog" }` says so.',
		settledBy: ['content'],
	}
}
