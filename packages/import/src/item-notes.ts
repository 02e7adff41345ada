import type { Note } from './convert/conversion-notes.ts'
import type { ImportItem } from './import-item.ts'
import { quotedNames } from './quoted-names.ts'

/**
 * What is told of an item beside its text.
 *
 * @param file That it became.
 * @param beside The file of its comments.
 */
export function itemNotes(item: ImportItem, file: string, beside: string): readonly Note[] {
	const { gates = [], lostAddresses = [], code = [], templates = [], unread = [], comments } = item
	return [
		...notesOf(gates, (names) => ({
			rule: 'import-not-for-everybody',
			message: `Unexpected text that is not for everybody in ${file}: ${names}`,
			hint: 'It is a draft. Take out what is not for everybody, then remove `draft: true`.',
		})),
		...notesOf(shortened(lostAddresses), (addresses) => ({
			rule: 'import-address-left',
			message: `Unexpected pages of ${file}, which is one page here: ${addresses}`,
			hint: 'Nothing can lead from there by itself. If your host can, let it lead to the post.',
		})),
		...notesOf(code, (names) => ({
			rule: 'import-code-left',
			message: `Unexpected code for the page of ${file}: ${names}`,
			hint: 'What is still needed of it can be written into the text, between `{{< rawhtml >}}` and `{{< /rawhtml >}}`.',
		})),
		...templates.map(
			({ key, text }): Note => ({
				rule: 'import-variable-left',
				message: `Unexpected variables in what ${file} says to search engines: \`${text}\``,
				hint: `Write it without them, as \`${key}\` into ${key === 'description' || key === 'canonicalURL' ? 'the front matter' : '`params.customFields`'}.`,
			}),
		),
		...unread.map(
			({ key, text }): Note => ({
				rule: 'import-date-unread',
				message: `Unexpected date \`${text}\` in ${file}, expected one such as 2024-05-06 08:00:00`,
				hint: `Write it as \`${key}\` into the front matter.`,
			}),
		),
		...commentDates(comments).map(
			(text): Note => ({
				rule: 'import-date-unread',
				message: `Unexpected dates of comments in ${beside}: ${text}`,
				hint: 'Write them into that file, such as 2024-05-06T08:00:00Z.',
			}),
		),
	]
}

/** One note for all names, none if there are none. */
function notesOf(names: readonly string[], note: (quoted: string) => Note): readonly Note[] {
	return names.length === 0 ? [] : [note(quotedNames(names))]
}

/** Of many the first ones and the last one. */
function shortened(addresses: readonly string[]): readonly string[] {
	return addresses.length > 4 ? [...addresses.slice(0, 3), '…', ...addresses.slice(-1)] : addresses
}

/** Dates of comments that cannot be read, with the ids of their comments: one text, since there may be hundreds. */
function commentDates(comments: ImportItem['comments']): readonly string[] {
	const unread = comments.filter((comment) => comment.unread !== undefined)
	if (unread.length === 0) return []
	const named = unread.slice(0, 5).map(({ id, unread }) => `\`${unread}\` (${id})`)
	const more = unread.length - named.length
	return [`${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]
}
