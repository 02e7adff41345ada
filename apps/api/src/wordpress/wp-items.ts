import type { ApiState } from '../state/api-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { escapeHtml } from './escape-html.ts'
import { wpDate } from './wp-date.ts'
import { wpId } from './wp-id.ts'

/** Where the API itself lives: absolute, without trailing slash. */
export interface WpPlace {
	readonly root: string
}

/** What WordPress says of a post or page. */
export async function wpPost(
	record: PostRecord,
	state: ApiState,
	type: 'post' | 'page',
	{ root }: WpPlace,
	hasBody: boolean,
): Promise<Readonly<Record<string, unknown>>> {
	const { post, published, updated } = record
	const { settings } = state
	const id = wpId(record.key)
	const zone = settings.timeZone ?? 'UTC'
	const collection = `${root}/wp/v2/${type}s`
	const link = settings.url + post.url
	const categories = termIds(record.categories)
	const tags = termIds(record.tags)
	const [author] = termIds(record.authors)
	const html = hasBody ? (await state.render(post)).feedHtml(settings.url) : ''
	const term = (taxonomy: string, name: string) => ({
		taxonomy,
		embeddable: true,
		href: `${root}/wp/v2/${name}?post=${id}`,
	})
	return {
		id,
		date: published === null ? null : wpDate(published, zone),
		date_gmt: published === null ? null : wpDate(published, 'UTC'),
		guid: { rendered: escapeHtml(post.guid ?? link) },
		modified: updated === null ? null : wpDate(updated, zone),
		modified_gmt: updated === null ? null : wpDate(updated, 'UTC'),
		slug: post.slug,
		status: 'publish',
		type,
		link,
		title: { rendered: escapeHtml(post.title) },
		content: { rendered: html, protected: false },
		excerpt: {
			rendered: `<p>${escapeHtml(post.description || post.summary)}</p>\n`,
			protected: false,
		},
		author: author ?? 0,
		featured_media: 0,
		...(type === 'page' && { parent: 0, menu_order: post.weight }),
		comment_status: 'closed',
		ping_status: 'closed',
		...(type === 'post' && { sticky: record.featured, format: 'standard' }),
		template: '',
		meta: [],
		...(type === 'post' && { categories, tags }),
		_links: {
			self: [{ href: `${collection}/${id}` }],
			collection: [{ href: collection }],
			...(author !== undefined && {
				author: [{ embeddable: true, href: `${root}/wp/v2/users/${author}` }],
			}),
			...(type === 'post' && {
				'wp:term': [term('category', 'categories'), term('post_tag', 'tags')],
			}),
			curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
		},
	}
}

/** What WordPress says of a tag or category. */
export function wpTerm(
	record: TermRecord,
	{ settings }: ApiState,
	name: 'categories' | 'tags',
	{ root }: WpPlace,
): Readonly<Record<string, unknown>> {
	const { term, key } = record
	const id = wpId(key)
	const collection = `${root}/wp/v2/${name}`
	return {
		id,
		count: term.posts.length,
		description: '',
		link: settings.url + term.url,
		name: escapeHtml(term.name),
		slug: term.slug,
		taxonomy: name === 'tags' ? 'post_tag' : 'category',
		...(name === 'categories' && { parent: 0 }),
		meta: [],
		_links: {
			self: [{ href: `${collection}/${id}` }],
			collection: [{ href: collection }],
			'wp:post_type': [{ href: `${root}/wp/v2/posts?${name}=${id}` }],
			curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
		},
	}
}

/** What WordPress says of an author. */
export function wpUser(
	record: TermRecord,
	{ settings }: ApiState,
	{ root }: WpPlace,
): Readonly<Record<string, unknown>> {
	const id = wpId(record.key)
	return {
		id,
		name: record.term.name,
		url: '',
		description: '',
		link: settings.url + record.term.url,
		slug: record.term.slug,
		avatar_urls: {},
		meta: [],
		_links: {
			self: [{ href: `${root}/wp/v2/users/${id}` }],
			collection: [{ href: `${root}/wp/v2/users` }],
		},
	}
}

/** The ids of terms, as {@link wpTerm} says them. */
export function termIds(terms: readonly TermRecord[]): readonly number[] {
	return terms.map(({ key }) => wpId(key))
}
