import type { BlogOptions } from '../options.ts'
import { isHtml } from '../parse/html-body.ts'
import { isEleventyHtml } from './eleventy-html.ts'
import { isJekyllPage } from './jekyll-page.ts'
import type { PartedFiles } from './source-files.ts'
import { isUnderscored } from './underscored.ts'

/** What tells of a site which of its HTML is read. */
export type HtmlOptions = Pick<
	BlogOptions,
	'urls' | 'liquid' | 'content' | 'frontMatterDefaults' | 'languages'
>

/**
 * Of the sources of a site those in HTML that are posts and pages all the same: all with front matter in Hugo's content, but beside Markdown of the same name, and those of Jekyll
 * and Eleventy that have a text of their own.
 *
 * @param markdown Its files in Markdown.
 * @param sourceOf Reads a file.
 * @see https://gohugo.io/content-management/formats/
 * @see https://jekyllrb.com/docs/pages/
 * @see https://www.11ty.dev/docs/languages/html/
 */
export function htmlPosts(
	{ assets, sources, templates }: PartedFiles,
	markdown: readonly string[],
	options: HtmlOptions,
	sourceOf: (file: string) => string,
): readonly string[] {
	const { like } = options.urls ?? {}
	if (like === 'hugo') {
		const named = new Set(markdown.map((file) => stemOf(file, options.languages)))
		return templates.filter((file) => isHtml(file) && !named.has(stemOf(file, options.languages)))
	}
	if (like === 'eleventy')
		// There a layout may come from data.
		return [...templates, ...assets].filter(
			(file) => isHtml(file) && isEleventyHtml(file, sourceOf(file), options),
		)
	if (like !== 'jekyll') return []
	return [
		// There a post needs no front matter.
		...assets.filter((file) => isHtml(file) && /(?:^|\/)_(?:posts|drafts)\//.test(file)),
		...sources.filter((file) => isUnderscored(file) && isHtml(file)),
		...templates.filter(
			(file) => isHtml(file) && !isUnderscored(file) && isJekyllPage(file, sourceOf(file), options),
		),
	]
}

/** Path without extension and language. */
function stemOf(file: string, languages: readonly string[] = []): string {
	const stem = file.replace(/\.[^./]+$/, '')
	const suffix = stem.slice(stem.lastIndexOf('.') + 1).toLowerCase()
	return languages.some((tag) => tag.toLowerCase() === suffix)
		? stem.slice(0, -suffix.length - 1)
		: stem
}
