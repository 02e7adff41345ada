import type { FrontMatterDefaults } from '../front-matter/front-matter-defaults.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { BlogOptions } from '../options.ts'
import { asksForLists } from '../parse/liquid/jekyll-lists.ts'
import { isLayout, isPageInLayout, isTaken } from './page-in-layout.ts'

/**
 * Whether a file of Jekyll's in HTML is read as a page: it asks for no list of what the site has.
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
	if (values.redirect_to !== undefined) return !isTaken(path, permalink)
	return isPageInLayout(body, path, { permalink, layout }) && !asksForLists(body, liquid)
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
