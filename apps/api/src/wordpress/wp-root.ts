import type { SiteSettings } from '../state/content.ts'
import type { WpItem, WpPlace } from './wp-links.ts'

const shown = ['context', '_fields']
const paged = ['page', 'per_page', 'offset', 'search', 'include', 'exclude', 'order', 'orderby']
const listed = [...shown, ...paged, 'slug', '_embed']
const entries = [
	...[...listed, 'after', 'before', 'modified_after', 'modified_before'],
	...['author', 'author_exclude', 'status'],
]
const terms = [...listed, 'hide_empty', 'post']
const parents = ['parent', 'parent_exclude']

/** What can be asked of each path: clients that find their way by this make their methods of it. */
const routes: Readonly<Record<string, readonly string[]>> = {
	'/wp/v2': ['context', 'namespace'],
	'/wp/v2/posts': [
		...[...entries, 'categories', 'categories_exclude', 'tags', 'tags_exclude'],
		...['tax_relation', 'sticky', 'format'],
	],
	'/wp/v2/posts/(?P<id>[\\d]+)': shown,
	'/wp/v2/pages': [...entries, ...parents, 'menu_order'],
	'/wp/v2/pages/(?P<id>[\\d]+)': shown,
	'/wp/v2/media': [...entries, ...parents, 'media_type', 'mime_type'],
	'/wp/v2/media/(?P<id>[\\d]+)': shown,
	'/wp/v2/categories': [...terms, 'parent'],
	'/wp/v2/categories/(?P<id>[\\d]+)': shown,
	'/wp/v2/tags': terms,
	'/wp/v2/tags/(?P<id>[\\d]+)': shown,
	'/wp/v2/users': listed,
	'/wp/v2/users/(?P<id>[\\d]+)': shown,
	'/wp/v2/search': [...shown, 'page', 'per_page', 'search', 'type', 'subtype'],
	'/wp/v2/comments': shown,
	'/wp/v2/comments/(?P<id>[\\d]+)': shown,
	'/wp/v2/types': shown,
	'/wp/v2/types/(?P<type>[\\w-]+)': shown,
	'/wp/v2/taxonomies': shown,
	'/wp/v2/taxonomies/(?P<taxonomy>[\\w-]+)': shown,
	'/wp/v2/statuses': shown,
	'/wp/v2/statuses/(?P<status>[\\w-]+)': shown,
}

/**
 * What WordPress says of a site and of what can be asked: clients find their way by it.
 *
 * @see https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/
 */
export function wpRoot(settings: SiteSettings, { root }: WpPlace): WpItem {
	return {
		name: settings.title,
		description: settings.description,
		url: settings.url,
		home: settings.url,
		timezone_string: settings.timeZone ?? 'UTC',
		namespaces: ['wp/v2'],
		authentication: {},
		routes: described(root),
		_links: {},
	}
}

/** What can be asked below `wp/v2`. */
export function wpNamespace({ root }: WpPlace): WpItem {
	return { namespace: 'wp/v2', routes: described(root), _links: { up: [{ href: `${root}/` }] } }
}

function described(root: string): WpItem {
	return Object.fromEntries(
		Object.entries(routes).map(([path, names]) => {
			const args = Object.fromEntries(names.map((name) => [name, { required: false }]))
			const route = {
				namespace: 'wp/v2',
				methods: ['GET'],
				endpoints: [{ methods: ['GET'], args }],
				// Of a pattern there is no address.
				...(path.includes('(') ? {} : { _links: { self: [{ href: root + path }] } }),
			}
			return [path, route]
		}),
	)
}
