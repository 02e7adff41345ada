import type { ApiState } from '../state/api-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { escapeHtml } from './escape-html.ts'
import { wpCover } from './wp-cover.ts'
import { wpDate } from './wp-date.ts'
import { wpId } from './wp-id.ts'
import { authorIdOf, authorLinks, curies, termIds, type WpItem, type WpPlace } from './wp-links.ts'

/** What WordPress says of a post or page. */
export async function wpPost(
	record: PostRecord,
	state: ApiState,
	type: 'post' | 'page',
	{ root }: WpPlace,
	hasBody: boolean,
): Promise<WpItem> {
	const { post, published, updated } = record
	const { settings } = state
	const id = wpId(record.key)
	const zone = settings.timeZone ?? 'UTC'
	const collection = `${root}/wp/v2/${type}s`
	const link = settings.url + post.url
	const categories = termIds(record.categories)
	const tags = termIds(record.tags)
	const cover = wpCover(record, state)
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
		author: authorIdOf(record),
		featured_media: cover?.id ?? 0,
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
			about: [{ href: `${root}/wp/v2/types/${type}` }],
			...authorLinks(record, root),
			...(cover && {
				'wp:featuredmedia': [{ embeddable: true, href: `${root}/wp/v2/media/${cover.id}` }],
			}),
			'wp:attachment': [{ href: `${root}/wp/v2/media?parent=${id}` }],
			...(type === 'post' && {
				'wp:term': [term('category', 'categories'), term('post_tag', 'tags')],
			}),
			...curies,
		},
	}
}

/** What WordPress says of a tag or category. */
export function wpTerm(
	record: TermRecord,
	{ settings }: ApiState,
	name: 'categories' | 'tags',
	{ root }: WpPlace,
): WpItem {
	const { term, key } = record
	const id = wpId(key)
	const taxonomy = name === 'tags' ? 'post_tag' : 'category'
	const collection = `${root}/wp/v2/${name}`
	return {
		id,
		count: term.posts.length,
		description: '',
		link: settings.url + term.url,
		name: escapeHtml(term.name),
		slug: term.slug,
		taxonomy,
		...(name === 'categories' && { parent: 0 }),
		meta: [],
		_links: {
			self: [{ href: `${collection}/${id}` }],
			collection: [{ href: collection }],
			about: [{ href: `${root}/wp/v2/taxonomies/${taxonomy}` }],
			'wp:post_type': [{ href: `${root}/wp/v2/posts?${name}=${id}` }],
			...curies,
		},
	}
}

/** What WordPress says of an author. */
export function wpUser(record: TermRecord, { settings }: ApiState, { root }: WpPlace): WpItem {
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
