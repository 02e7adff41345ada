import { needsLogin } from './wp-error.ts'
import type { WpItem } from './wp-links.ts'
import { type WpParams, wordOf } from './wp-query.ts'

/** How much is said of an item: all that is public, or what fits beside another item. */
export type WpContext = 'view' | 'embed'

/**
 * Reads it.
 *
 * @throws {WpError} For `edit` too, which is for those who have logged in.
 */
export function contextOf(params: WpParams): WpContext {
	const context = wordOf(params, 'context', ['view', 'embed', 'edit'], 'view')
	if (context === 'edit')
		throw needsLogin('rest_forbidden_context', 'Nothing can be edited here without a login.')
	return context
}

const entry = ['id', 'date', 'slug', 'type', 'link', 'title', 'author', 'featured_media', '_links']
const term = ['id', 'link', 'name', 'slug', 'taxonomy', '_links']

/** What is said of an item in the context `embed`, by the schemas of https://developer.wordpress.org/rest-api/reference/. */
const embedFields = {
	posts: [...entry, 'excerpt'],
	pages: [...entry, 'excerpt'],
	media: [
		...entry,
		...['caption', 'alt_text', 'media_type', 'mime_type', 'media_details', 'source_url'],
	],
	tags: term,
	categories: term,
	users: ['id', 'name', 'url', 'description', 'link', 'slug', 'avatar_urls', '_links'],
} as const satisfies Record<string, readonly string[]>

/** The lists that items are of. */
export type WpListName = keyof typeof embedFields

/** Leaves of an item what the context has. */
export function inContext(context: WpContext, name: WpListName, item: WpItem): WpItem {
	if (context === 'view') return item
	const names: readonly string[] = embedFields[name]
	return Object.fromEntries(Object.entries(item).filter(([key]) => names.includes(key)))
}
