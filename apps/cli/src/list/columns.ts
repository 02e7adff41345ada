import { type Post, shownAddress } from '@blog/core'
import { plain } from '../terminal/plain.ts'
import { type ColumnName, columnNames } from './column-names.ts'

/** Who has written a post that names no author; empty for nobody. */
export type SiteAuthorOf = (post: Post<unknown>) => string

/** What a column of a list says of a post. */
export interface Column {
	text(post: Post<unknown>, siteAuthorOf: SiteAuthorOf): string
	/** What it says on a terminal, if that is something else. */
	shown?(text: string): string
	/** Numbers stand at the right. */
	readonly isNumber?: boolean
	/** Shortened if the terminal is too narrow; what one copies never is. */
	readonly isProse?: boolean
}

const date = (written: string | undefined) => (written ?? '').slice(0, 10)

const columns: Readonly<Record<ColumnName, Column>> = {
	date: { text: (post) => date(post.date) },
	lastmod: { text: (post) => date(post.lastmod) },
	readingTime: { text: (post) => `${post.readingTime} min`, isNumber: true },
	words: { text: (post) => String(post.words), isNumber: true },
	title: { text: (post) => `${post.title}${stateText(post)}`, isProse: true },
	url: { text: (post) => post.url, shown: shownAddress },
	slug: { text: (post) => post.slug },
	id: { text: (post) => post.id },
	file: { text: (post) => post.file },
	state: { text: (post) => post.visibility },
	tags: { text: (post) => post.tags.join(', '), isProse: true },
	categories: { text: (post) => post.categories.join(', '), isProse: true },
	authors: {
		text: (post, siteAuthorOf) => post.authors.join(', ') || siteAuthorOf(post),
		isProse: true,
	},
	series: { text: (post) => post.series.join(', '), isProse: true },
	summary: { text: (post) => post.summary, isProse: true },
}

/** The columns of these names, in this order; names that are none are left out. */
export function columnsOf(names: readonly string[]): readonly Column[] {
	return names.flatMap((wanted) => {
		const name = columnNames.find((one) => one === wanted)
		return name === undefined ? [] : columns[name]
	})
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
