import type { FrontMatterDefaults } from '../front-matter/front-matter-defaults.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { BlogOptions } from '../options.ts'
import { asksForLists } from '../parse/liquid/jekyll-lists.ts'

/** Places that every site has here, or that are no pages. */
const taken =
	/^\/*(?:|(?:index|404|tags|categories|archives|search|subscribe)(?:\.html|\/(?:index\.html)?)?|.*\.(?!html?$)[a-z]\w*)$/i

/**
 * Whether a file of Jekyll's in HTML is read as a page: it has a text that stands in a layout, asks for no list of what the site has, and is not at a place that every site has here. What
 * stands alone, a proof for a search engine for one, is none.
 *
 * @param source What it says.
 */
export function isJekyllPage(
	file: string,
	source: string,
	{
		liquid,
		content = '',
		frontMatterDefaults = [],
	}: Pick<BlogOptions, 'liquid' | 'content' | 'frontMatterDefaults'>,
): boolean {
	const { values, bodyOffset } = readFrontMatter(source, file, 'common')
	const body = source.slice(bodyOffset)
	const path = content === '' ? file : file.slice(content.length + 1)
	const { permalink, layout = layoutFor(path, frontMatterDefaults) } = values
	const address = typeof permalink === 'string' ? permalink.trim() : path
	if (taken.test(address)) return false
	if (values.redirect_to !== undefined) return true
	return (
		isLayout(layout) &&
		/\S/.test(body) &&
		!/<(?:!doctype|html|frameset)\b/i.test(body) &&
		!asksForLists(body, liquid)
	)
}

/** That of the defaults of a page, where they are for it by the beginning of its path. */
function layoutFor(path: string, defaults: readonly FrontMatterDefaults[]): unknown {
	return defaults.find(
		({ scope, values }) =>
			isLayout(values.layout) &&
			(scope?.type ?? 'pages') === 'pages' &&
			path.startsWith(scope?.path ?? ''),
	)?.values.layout
}

/** Jekyll takes `none` for none, too. */
function isLayout(layout: unknown): boolean {
	return typeof layout === 'string' && !/^(?:none|null|nil|)$/i.test(layout.trim())
}
