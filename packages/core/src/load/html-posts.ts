import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { UrlRules } from '../metadata/generators/url-rules.ts'
import type { BlogOptions } from '../options.ts'
import { isHtml } from '../parse/html-body.ts'
import { asksForLists } from '../parse/liquid/jekyll-lists.ts'
import type { LiquidOptions } from '../parse/liquid/liquid-options.ts'
import type { PartedFiles } from './source-files.ts'

/** In `_posts`, `_drafts`, or another folder of Jekyll's that has been let in. */
const isUnderscored = /(?:^|\/)_[^/]*\//

/**
 * Of the sources of a site those in HTML that are posts and pages all the same: all with front matter in Hugo's content, and those of Jekyll that show more than lists of others.
 *
 * @param sourceOf Reads a file.
 * @see https://gohugo.io/content-management/formats/
 * @see https://jekyllrb.com/docs/pages/
 */
export function htmlPosts(
	{ sources, templates }: PartedFiles,
	{ urls, liquid }: Pick<BlogOptions, 'urls' | 'liquid'>,
	sourceOf: (file: string) => string,
): readonly string[] {
	if (urls?.like === 'hugo') return templates.filter(isHtml)
	if (urls?.like !== 'jekyll') return []
	const pages = templates.filter(
		(file) =>
			isHtml(file) && !isUnderscored.test(file) && isPage(file, sourceOf(file), liquid?.site),
	)
	return [...sources.filter((file) => isUnderscored.test(file) && isHtml(file)), ...pages]
}

/** Whether a file of Jekyll's has a text of its own that stands in a layout, and no place that every site has here. */
function isPage(file: string, source: string, site: LiquidOptions['site']): boolean {
	const { values, bodyOffset } = readFrontMatter(source, file, 'common')
	const body = source.slice(bodyOffset)
	const address = typeof values.permalink === 'string' ? values.permalink.trim() : file
	return (
		!/^\/*(?:index\.html|404(?:\.html|\/)?)?$/i.test(address) &&
		/\S/.test(body) &&
		!/<(?:!doctype|html|frameset)\b/i.test(body) &&
		!asksForLists(body, site)
	)
}

/** Tells of the other sources of a folder that is no content folder which of them nobody takes for posts: anything may lie about there. */
export function liesAbout(urls: UrlRules | undefined): (file: string) => boolean {
	return (file) => urls?.like !== 'jekyll' || !isUnderscored.test(file)
}
