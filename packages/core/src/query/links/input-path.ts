import { type ContentFolders, wholeFolder } from '../../metadata/content-folders.ts'
import { encodePath } from '../../metadata/url.ts'
import type { Target } from '../blog.ts'
import { joinInside } from './join-inside.ts'
import type { LinkIndex } from './link-index.ts'

/** The files that Eleventy makes pages of besides Markdown. */
const template =
	/(?:(?:^|\/)index)?\.(?:njk|liquid|html|hbs|mustache|ejs|haml|pug|webc|11ty\.[cm]?[jt]sx?)$/i

/**
 * Finds the post that a path from the folder of the input names, or one from that of the site.
 *
 * @see https://www.11ty.dev/docs/plugins/inputpath-to-url/
 */
export function inputPath<Data>(
	{ byFile, contents }: LinkIndex<Data>,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	for (const root of [[], inputOf(contents)]) {
		const file = joinInside(root, path.replace(/^\//, ''))
		const post = file === undefined ? undefined : byFile.get(file)
		if (post) return { url: post.url + suffix, post }
	}
	return undefined
}

/** Tells the address of the page that a template is made into, if the template says no other one. */
export function templatePath<Data>(
	{ contents }: LinkIndex<Data>,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	if (!template.test(path)) return undefined
	const input = inputOf(contents)
	const below = joinInside([], path.replace(/^\//, ''))?.split('/') ?? []
	const isWhole = input.every((segment, index) => below[index] === segment)
	const page = below
		.slice(isWhole ? input.length : 0)
		.join('/')
		.replace(template, '')
	return { url: encodePath(page === '' ? '/' : `/${page}/`) + suffix }
}

function inputOf(contents: ContentFolders): readonly string[] {
	return wholeFolder(contents).split('/').filter(Boolean)
}
