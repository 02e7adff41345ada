import type { ApiState } from '../state/api-state.ts'
import type { CoverPlace } from '../state/cover-of.ts'
import { escapeHtml } from './escape-html.ts'
import { mimeTypeOf } from './mime-type-of.ts'
import { fileName, type WpCover } from './wp-cover.ts'
import { wpDate } from './wp-date.ts'
import { wpId } from './wp-id.ts'
import { authorIdOf, authorLinks, curies, type WpItem, type WpPlace } from './wp-links.ts'

/**
 * What WordPress says of an image.
 *
 * @see https://developer.wordpress.org/rest-api/reference/media/
 */
export function wpMedia(cover: WpCover, state: ApiState, { root }: WpPlace): WpItem {
	const { id, record, slug, title, place } = cover
	const { post, published, updated } = record
	const zone = state.settings.timeZone ?? 'UTC'
	const collection = `${root}/wp/v2/media`
	const caption = post.cover?.caption
	return {
		id,
		date: published === null ? null : wpDate(published, zone),
		date_gmt: published === null ? null : wpDate(published, 'UTC'),
		guid: { rendered: place.url },
		modified: updated === null ? null : wpDate(updated, zone),
		modified_gmt: updated === null ? null : wpDate(updated, 'UTC'),
		slug,
		status: 'inherit',
		type: 'attachment',
		link: state.settings.url + post.url,
		title: { rendered: escapeHtml(title) },
		author: authorIdOf(record),
		featured_media: 0,
		comment_status: 'closed',
		ping_status: 'closed',
		template: '',
		meta: [],
		description: { rendered: '' },
		caption: { rendered: caption ? `<p>${escapeHtml(caption)}</p>\n` : '' },
		alt_text: post.cover?.alt ?? '',
		media_type: 'image',
		mime_type: mimeTypeOf(place.url),
		media_details: detailsOf(place, state),
		post: wpId(record.key),
		source_url: place.url,
		_links: {
			self: [{ href: `${collection}/${id}` }],
			collection: [{ href: collection }],
			about: [{ href: `${root}/wp/v2/types/attachment` }],
			...authorLinks(record, root),
			...curies,
		},
	}
}

/** Size and file, as far as they are known; of another host's image nothing is. */
function detailsOf({ url, file }: CoverPlace, { content, settings }: ApiState): object {
	const size = (file !== undefined && content.context.imageSize?.(file)) || undefined
	const shared = size && { width: size.width, height: size.height }
	const full = { file: fileName(url), ...shared, mime_type: mimeTypeOf(url), source_url: url }
	const path = url.startsWith(`${settings.url}/`)
		? url.slice(settings.url.length)
		: new URL(url).pathname
	return { ...shared, file: path.replace(/^\//, ''), sizes: { full } }
}
