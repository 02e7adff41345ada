import type { ListResult } from '../query/collection.ts'
import { pageOf } from '../query/page-of.ts'
import type { ApiState } from '../state/api-state.ts'
import { escapeHtml } from './escape-html.ts'
import { wpId } from './wp-id.ts'
import type { WpItem, WpPlace } from './wp-links.ts'
import { wpPages, wpPosts } from './wp-posts.ts'
import { listOf, pageQueryOf, textOf, type WpParams, wordOf } from './wp-query.ts'

/** Something that was found, as all kinds have it. */
interface Found {
	readonly id: number
	readonly title: string
	/** Below the address of the site. */
	readonly url: string
	/** `post`, `page`, `category`, `post_tag`. */
	readonly kind: string
	/** Of the list that it is in. */
	readonly base: string
}

/**
 * Searches posts and pages, or tags and categories: the best first, without words all there are.
 *
 * @throws {WpError}
 * @see https://developer.wordpress.org/rest-api/reference/search-results/
 */
export async function wpSearch(
	params: WpParams,
	state: ApiState,
	{ root }: WpPlace,
): Promise<ListResult<WpItem>> {
	const type = wordOf(params, 'type', ['post', 'term', 'post-format'], 'post')
	const kinds = listOf(params, 'subtype')
	const words = textOf(params, 'search')?.trim() ?? ''
	const found =
		type === 'post' ? await entries(words, state) : type === 'term' ? terms(words, state) : []
	const wanted = found.filter(({ kind }) => !kinds || kinds.includes('any') || kinds.includes(kind))
	const page = pageOf(wanted, pageQueryOf(params))
	return { ...page, items: page.items.map((one) => describe(one, type, state, root)) }
}

async function entries(words: string, state: ApiState): Promise<readonly Found[]> {
	const posts = words ? await wpPosts.search(words, state) : state.posts
	const pages = words ? await wpPages.search(words, state) : state.pages
	return [...posts, ...pages].map(({ key, post }) => {
		const kind = post.kind === 'page' ? 'page' : 'post'
		return { id: wpId(key), title: post.title, url: post.url, kind, base: `${kind}s` }
	})
}

function terms(words: string, { terms }: ApiState): readonly Found[] {
	const wanted = words.toLowerCase()
	return (['categories', 'tags'] as const).flatMap((base) =>
		terms[base]
			.filter(({ term }) => term.name.toLowerCase().includes(wanted))
			.map(({ key, term: { name, url } }) => {
				const kind = base === 'tags' ? 'post_tag' : 'category'
				return { id: wpId(key), title: name, url, kind, base }
			}),
	)
}

/** Of terms WordPress names the taxonomy as their type. */
function describe(
	{ id, title, url, kind, base }: Found,
	type: string,
	{ settings }: ApiState,
	root: string,
): WpItem {
	const isTerm = type === 'term'
	return {
		id,
		title: escapeHtml(title),
		url: settings.url + url,
		...(isTerm ? { type: kind } : { type, subtype: kind }),
		_links: {
			self: [{ embeddable: true, href: `${root}/wp/v2/${base}/${id}` }],
			about: [{ href: `${root}/wp/v2/${isTerm ? 'taxonomies' : 'types'}/${kind}` }],
			collection: [{ href: `${root}/wp/v2/search` }],
		},
	}
}
