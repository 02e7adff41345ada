import { isMap } from '../../front-matter/is-map.ts'
import { jekyllLists } from './jekyll-lists.ts'
import type { LiquidOptions } from './liquid-options.ts'
import { laidOver, unknownValue, unknownValues } from './unknown-values.ts'

type Values = Readonly<Record<string, unknown>>

/** What templates of a file find. */
interface Found {
	/** Its front matter. */
	readonly matter: Values
	/** Names of what of it nobody can tell. */
	readonly unknown?: readonly string[] | undefined
	readonly page: object
	/** What `site` has besides the options. */
	readonly site: Values
}

/**
 * Makes what templates of Jekyll find by name.
 *
 * @see https://jekyllrb.com/docs/variables/
 */
export function jekyllRoots(options: LiquidOptions): (found: Found) => object {
	const { site: config = {}, environment } = options
	const site = laidOver(
		jekyllConfig,
		unknownValues(['github'], 'site'),
		config,
		unknownValues(jekyllLists(config), 'site'),
	)
	const jekyll = laidOver(
		unknownValues(['environment', 'version'], 'jekyll'),
		environment === undefined ? {} : { environment },
	)
	const others = unknownValues(ofJekyll)
	return ({ matter, page, site: further }) =>
		laidOver(others, { jekyll, page: laidOver(matter, page), site: laidOver(site, further) })
}

const ofJekyll = [
	...['content', 'layout', 'paginator', 'theme', 'highlighter_prefix', 'highlighter_suffix'],
]

/** What a config says that says nothing. https://jekyllrb.com/docs/configuration/default/ */
const jekyllConfig: Values = {
	collections_dir: '',
	plugins_dir: '_plugins',
	layouts_dir: '_layouts',
	data_dir: '_data',
	includes_dir: '_includes',
	cache_dir: '.jekyll-cache',
	safe: false,
	encoding: 'utf-8',
	markdown_ext: 'markdown,mkdown,mkdn,mkd,md',
	limit_posts: 0,
	strict_front_matter: false,
	future: false,
	unpublished: false,
	show_drafts: null,
	markdown: 'kramdown',
	highlighter: 'rouge',
	lsi: false,
	excerpt_separator: '\n\n',
	incremental: false,
	detach: false,
	serving: false,
	port: '4000',
	host: '127.0.0.1',
	url: null,
	baseurl: null,
	show_dir_listing: false,
	permalink: 'date',
	paginate_path: '/page:num',
	timezone: null,
	quiet: false,
	verbose: false,
}

/**
 * Makes what templates of Eleventy find by name.
 *
 * @see https://www.11ty.dev/docs/data-eleventy-supplied/
 */
export function eleventyRoots({ site = {}, unknown = [] }: LiquidOptions) {
	const others = unknownValues(['collections', 'eleventy', 'pkg'])
	const data = withoutAll({ ...others, ...site }, unknown)
	return ({ matter, unknown = [], page }: Pick<Found, 'matter' | 'unknown' | 'page'>) =>
		laidOver(withoutAll(laidOver(data, matter), unknown), { page })
}

function withoutAll(values: Values, names: readonly string[]): Values {
	const paths = names.filter((name) => name !== '*').map((name) => name.split('.'))
	return paths.reduce((all, path) => without(all, path), values)
}

/** A copy of values with one unknown, which may be a member of a member. */
function without(values: Values, path: readonly string[], of = ''): Values {
	const [name = '', ...rest] = path
	const found = values[name]
	const whole = of + name
	const isInside = rest.length > 0 && isMap(found)
	const value = isInside ? without(found, rest, `${whole}.`) : unknownValue(whole)
	return { ...values, [name]: value }
}
