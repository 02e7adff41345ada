import type { SiteConfig } from '../../config/site-config.ts'
import { configValues } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { leadsOut } from '../leads-out.ts'
import { valueIn } from '../program/value-in.ts'
import { address, type LayoutOf, language, titled, trimmed } from '../scripted/scripted-layout.ts'
import { blogFiles } from './blog-files.ts'
import { blogOutside } from './blog-outside.ts'
import { blogSettings } from './blog-settings.ts'
import { blogsIn, folderOfBlog } from './blogs-in.ts'
import { builtBlog } from './built-blog.ts'
import { docusaurusOthers } from './docusaurus-others.ts'
import { ofLanguages } from './docusaurus-settings.ts'
import { leftOutPosts } from './left-out-posts.ts'
import { notIncluded } from './not-included.ts'
import { postsOfOthers, toldOfOthers } from './other-blogs.ts'
import { toldOfDocusaurus } from './told-of-docusaurus.ts'

/**
 * What a Docusaurus site says of itself and its blog.
 *
 * @see https://docusaurus.io/docs/api/docusaurus-config
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog
 */
export const docusaurus: LayoutOf = async (script, said, folder) => {
	const blogs = blogsIn(script)
	const { blog, paths, others } = await builtBlog(script, blogs, said, folder)
	const files = blogFiles(script, paths)
	const options = valueIn(blog.script.values, blog.path)
	const { string } = configValues(options)
	const site = configValues(script.values)
	const posts = folderOfBlog(blog)
	const settings: SiteConfig = {
		...titled(site.string('title'), site.string('tagline')),
		...address(site.string('url'), site.string('baseUrl')),
		...language(site.string('i18n', 'defaultLocale')),
		...blogSettings(options, site.boolean('trailingSlash')),
		// A side of a condition that says none has the usual one.
		exclude:
			files.unread.length > 0
				? [...(files.exclude ?? []), ...partials]
				: (files.exclude ?? partials),
		admonitions: true,
		extras: { emoji: site.boolean('markdown', 'emoji') !== false, hideComments: true },
		mdx: (site.string('markdown', 'format') ?? 'mdx') === 'mdx',
	}
	return {
		content: [posts, `website/${posts}`],
		static: [site.strings('staticDirectories') ?? ['static'], 'website/static'],
		authors: string('authorsMapPath') ?? '',
		tags: string('tags') ?? 'tags.yml',
		read: () => settings,
		refused: blogs.off ? [withoutBlog(blogs.off)] : blogOutside(folder, posts, { blog, files }),
		// Without it the rest of the site would be.
		expected: posts,
		async files(root, content, inside) {
			const translations = inside(trimmed(site.string('i18n', 'path') ?? 'i18n'))
			const linked = await leadsOut(root, translations)
			const own = linked.length > 0 ? undefined : translations
			const parts = await leftOutPosts(root, content, own, files.exclude)
			const beside = await docusaurusOthers(root, script, content, inside)
			const notHere = await notIncluded(root, content, files.include)
			const ofOthers = await postsOfOthers(root, others, content, inside)
			const isTold = (site.strings('i18n', 'locales') ?? []).length > 1
			return {
				config: {
					...notHere.config,
					leftOut: [...parts, ...notHere.leftOut, ...ofOthers, ...beside],
				},
				problems: linked,
				leftOut:
					isTold || parts.every(({ reason }) => reason === 'partial')
						? []
						: [{ folder: translations, what: 'posts in other languages', hint: ofLanguages }],
			}
		},
		authoring: { isDated: true },
		untold: files.untold,
		unread: [
			...toldOfDocusaurus(script, blogs, blog, files, folder),
			...toldOfOthers(others, folder),
		],
	}
}

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#exclude */
const partials = ['**/_*.{md,mdx}', '**/_*/**']

/** A site without a blog: what lies in the folder of one is not published there. */
function withoutBlog(path: readonly string[]): NonNullable<GeneratorSite['refused']>[number] {
	return {
		path,
		message:
			'Unexpected `blog: false`, expected a blog: that site publishes none. Say in a blog.config.json which folder is to be one: `{ "generator": "docusaurus", "content": "blog" }`',
		settledBy: 'content',
	}
}
