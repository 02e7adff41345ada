import type { FrontMatterDefaults } from '../front-matter/front-matter-defaults.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { BlogOptions } from '../options.ts'
import { isLayout, isPageInLayout } from './page-in-layout.ts'

/**
 * Whether a file of Eleventy's in HTML is read as a page: its text has no templates, and it is one of no pages that are made in a row.
 *
 * @param source What it says.
 * @see https://www.11ty.dev/docs/languages/html/
 */
export function isEleventyHtml(
	file: string,
	source: string,
	{ content = '', frontMatterDefaults = [] }: Pick<BlogOptions, 'content' | 'frontMatterDefaults'>,
): boolean {
	const { values, bodyOffset } = readFrontMatter(source, file, 'javascript')
	const body = source.slice(bodyOffset)
	if ('pagination' in values || /\{[{%#]/.test(body)) return false
	const path = content === '' ? file : file.slice(content.length + 1)
	const { permalink, layout = layoutFor(file, frontMatterDefaults) } = values
	return isPageInLayout(body, path, { permalink, layout })
}

/** That of data of the folders that a file is in, or of the whole site. */
function layoutFor(file: string, defaults: readonly FrontMatterDefaults[]): unknown {
	return defaults
		.filter(({ path = '' }) => path === '' || file === path || file.startsWith(`${path}/`))
		.flatMap(({ values }) => [values.layout, values['site layout']])
		.find(isLayout)
}
