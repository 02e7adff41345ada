import type { ImportComment } from '../import-item.ts'
import { unreadDate } from './unread-dates.ts'
import { wordpressDate } from './wordpress-date.ts'
import { childrenOf, rawTextIn, textIn, type XmlElement } from './xml-element.ts'

/** The comments of an item, without spam, rubbish, and what plug-ins keep there. */
export function wordpressComments(item: XmlElement): readonly ImportComment[] {
	return childrenOf(item, 'wp:comment').flatMap((comment) => {
		const text = (name: string) => textIn(comment, `wp:comment_${name}`)
		const approved = text('approved')
		if (approved === 'spam' || approved === 'trash' || approved === 'post-trashed') return []
		const parent = text('parent')
		const dates = [text('date'), text('date_gmt')] as const
		const date = wordpressDate(...dates)
		return {
			id: text('id'),
			parent: parent === '' || parent === '0' ? undefined : parent,
			type: text('type') || 'comment',
			author: text('author'),
			url: text('author_url') || undefined,
			date,
			unread: unreadDate(dates, date),
			approved: approved === '1' || approved === 'approve',
			text: rawTextIn(comment, 'wp:comment_content'),
		}
	})
}
