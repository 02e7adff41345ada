import { isMap } from '../../front-matter/is-map.ts'
import type { LiquidOptions } from './liquid-options.ts'

/** What `site` has besides what the config says. https://jekyllrb.com/docs/variables/#site-variables */
const ofSite = [
	...['posts', 'pages', 'html_pages', 'documents', 'collections', 'related_posts', 'static_files'],
	...['tags', 'categories', 'source', 'destination', 'config', 'watch'],
]

/** Names in `site` that only Jekyll knows, lists of its pages above all; each collection has its documents by its name. */
export function jekyllLists(site: LiquidOptions['site']): readonly string[] {
	const collections = site?.collections
	if (isMap(collections)) return [...ofSite, ...Object.keys(collections)]
	return Array.isArray(collections) ? [...ofSite, ...collections.map(String)] : ofSite
}

/** Whether templates ask for such a list: `{% for post in site.posts %}`, `{{ paginator.page }}`. */
export function asksForLists(text: string, site: LiquidOptions['site']): boolean {
	const lists = new Set(jekyllLists(site))
	return [...text.matchAll(/\{(?:\{[^}]*\}|%[^%]*%)\}/g)].some(
		([template]) =>
			/(?<![\w.-])paginator\b/.test(template) ||
			[...template.matchAll(/(?<![\w.-])site\s*(?:\.\s*|\[\s*['"])([\w-]+)/g)].some(
				([, name = '']) => lists.has(name),
			),
	)
}
