import type { Post } from '@blog/core'
import { plain } from '../terminal/plain.ts'
import { shownAddress } from '../terminal/shown-address.ts'

/** Who has written a post that names no author; empty for nobody. */
export type SiteAuthorOf = (post: Post<unknown>) => string

/** What a column of a list says of a post. */
export interface Column {
	readonly name: string
	text(post: Post<unknown>, siteAuthorOf: SiteAuthorOf): string
	/** What it says on a terminal, if that is something else. */
	shown?(text: string): string
	/** Numbers stand at the right. */
	readonly isNumber?: boolean
	/** Shortened if the terminal is too narrow; what one copies never is. */
	readonly isProse?: boolean
}

const date = (written: string | undefined) => (written ?? '').slice(0, 10)

/** Every column there is, named like the fields of `--json`. */
const columns: readonly Column[] = [
	{ name: 'date', text: (post) => date(post.date) },
	{ name: 'lastmod', text: (post) => date(post.lastmod) },
	{ name: 'readingTime', text: (post) => `${post.readingTime} min`, isNumber: true },
	{ name: 'words', text: (post) => String(post.words), isNumber: true },
	{ name: 'title', text: (post) => `${post.title}${stateText(post)}`, isProse: true },
	{ name: 'url', text: (post) => post.url, shown: shownAddress },
	{ name: 'slug', text: (post) => post.slug },
	{ name: 'id', text: (post) => post.id },
	{ name: 'file', text: (post) => post.file },
	{ name: 'state', text: (post) => post.visibility },
	{ name: 'tags', text: (post) => post.tags.join(', '), isProse: true },
	{ name: 'categories', text: (post) => post.categories.join(', '), isProse: true },
	{
		name: 'authors',
		text: (post, siteAuthorOf) => post.authors.join(', ') || siteAuthorOf(post),
		isProse: true,
	},
	{ name: 'series', text: (post) => post.series.join(', '), isProse: true },
	{ name: 'summary', text: (post) => post.summary, isProse: true },
]

/** Names of every column. */
export const columnNames: readonly string[] = columns.map(({ name }) => name)

/** Those that a list has if nobody says which. */
export const defaultColumns: readonly string[] = ['date', 'readingTime', 'title', 'url']

/** The columns of these names, in this order; names that are none are left out. */
export function columnsOf(names: readonly string[]): readonly Column[] {
	return names.flatMap((wanted) => columns.filter(({ name }) => name === wanted))
}

/** ` (draft)` behind a title. */
export function stateText({ visibility }: Pick<Post<unknown>, 'visibility'>): string {
	return visibility === 'published' ? '' : ` (${visibility})`
}

/** What columns say of a post: lines that steer no terminal. */
export function rowOf(
	post: Post<unknown>,
	columns: readonly Column[],
	isTerminal: boolean,
	siteAuthorOf: SiteAuthorOf = () => '',
): readonly string[] {
	return columns.map(({ text, shown }) => {
		const said = text(post, siteAuthorOf)
		return plain(isTerminal && shown ? shown(said) : said)
	})
}
