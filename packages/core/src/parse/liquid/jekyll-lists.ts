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

/** Whether templates ask for such a list, `{% for post in site.posts %}`, `{{ paginator.page }}`, also in what they include; of what is not there to include nobody can tell. */
export function asksForLists(text: string, { site, includes = {} }: LiquidOptions = {}): boolean {
	const lists = new Set(jekyllLists(site))
	const seen = new Set<string>()
	return asks(text)

	function asks(text: string): boolean {
		return templatesIn(text).some(
			(template) =>
				/(?<![\w.-])paginator\b/.test(template) ||
				[...template.matchAll(/(?<![\w.-])site\s*(?:\.\s*|\[\s*['"])([\w-]+)/g)].some(
					([, name = '']) => lists.has(name),
				) ||
				isListIncluded(template),
		)
	}

	function isListIncluded(template: string): boolean {
		const [, tag, name = ''] = /^\{%-?\s*(include\w*)\s+(\S+)/.exec(template) ?? []
		if (tag === undefined || seen.has(name)) return false
		seen.add(name)
		const included = tag === 'include' && Object.hasOwn(includes, name) ? includes[name] : undefined
		return included === undefined || asks(included)
	}
}

/** What stands between the braces of templates, with them. */
function templatesIn(text: string): readonly string[] {
	const found: string[] = []
	const last = { '}}': text.lastIndexOf('}}'), '%}': text.lastIndexOf('%}') }
	for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
		const end = text[start + 1] === '{' ? '}}' : '%}'
		if (!/[{%]/.test(text[start + 1] ?? '') || last[end] < start + 2) continue
		const at = text.indexOf(end, start + 2)
		found.push(text.slice(start, at + 2))
		start = at + 1
	}
	return found
}
