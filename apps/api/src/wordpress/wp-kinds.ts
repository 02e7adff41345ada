import type { WpItem } from './wp-links.ts'

/** What WordPress says of the kinds of things that it has: each by its name, as far as there are any here. */
export interface WpKinds {
	readonly name: 'types' | 'taxonomies' | 'statuses'
	/** Code of the error if there is no such kind. */
	readonly missing: string
	readonly kinds: (root: string) => Readonly<Record<string, WpItem>>
}

/**
 * Types of entries, taxonomies and statuses.
 *
 * @see https://developer.wordpress.org/rest-api/reference/post-types/
 * @see https://developer.wordpress.org/rest-api/reference/taxonomies/
 * @see https://developer.wordpress.org/rest-api/reference/post-statuses/
 */
export const wpKinds: readonly WpKinds[] = [
	{
		name: 'types',
		missing: 'rest_type_invalid',
		kinds: (root) => ({
			post: { ...type('Posts', 'post', 'posts', root), taxonomies: ['category', 'post_tag'] },
			page: { ...type('Pages', 'page', 'pages', root), hierarchical: true },
			attachment: type('Media', 'attachment', 'media', root),
		}),
	},
	{
		name: 'taxonomies',
		missing: 'rest_taxonomy_invalid',
		kinds: (root) => ({
			category: { ...taxonomy('Categories', 'category', 'categories', root), hierarchical: true },
			post_tag: taxonomy('Tags', 'post_tag', 'tags', root),
		}),
	},
	{
		name: 'statuses',
		missing: 'rest_status_invalid',
		kinds: (root) => ({
			publish: {
				name: 'Published',
				public: true,
				queryable: true,
				slug: 'publish',
				date_floating: false,
				_links: { archives: [{ href: `${root}/wp/v2/posts` }] },
			},
		}),
	},
]

function type(name: string, slug: string, base: string, root: string): WpItem {
	return {
		description: '',
		hierarchical: false,
		has_archive: false,
		name,
		slug,
		icon: null,
		taxonomies: [],
		...linked(base, 'types', root),
	}
}

function taxonomy(name: string, slug: string, base: string, root: string): WpItem {
	return {
		name,
		slug,
		description: '',
		types: ['post'],
		hierarchical: false,
		...linked(base, 'taxonomies', root),
	}
}

function linked(base: string, list: string, root: string): WpItem {
	return {
		rest_base: base,
		rest_namespace: 'wp/v2',
		_links: {
			collection: [{ href: `${root}/wp/v2/${list}` }],
			'wp:items': [{ href: `${root}/wp/v2/${base}` }],
		},
	}
}
