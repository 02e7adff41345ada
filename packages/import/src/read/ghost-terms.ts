import { escapeHtml } from '../convert/escape-html.ts'
import type { ImportTerm } from '../import-item.ts'
import { isInternalTag } from './ghost-item.ts'
import { type GhostRow, type GhostTables, textOf } from './ghost-tables.ts'

/** Finds the tags and authors of what was published: Ghost shows no others. */
export function ghostTerms({
	tags,
	users,
	tagsOf,
	authorsOf,
	posts,
}: GhostTables): readonly ImportTerm[] {
	const shown = posts.filter((post) => /^(?:published)?$/.test(textOf(post?.status)))
	const ids = (rows: ReadonlyMap<string, readonly GhostRow[]>, key: string) =>
		shown.flatMap((post) => (rows.get(textOf(post?.id)) ?? []).map((row) => textOf(row[key])))
	const tagIds = new Set(ids(tagsOf, 'tag_id'))
	const authorIds = new Set([
		...ids(authorsOf, 'author_id'),
		...shown.map((post) => textOf(post?.author_id)),
	])
	return [
		...[...tags.values()]
			.filter((tag) => tagIds.has(textOf(tag.id)) && !isInternalTag(tag))
			.map((tag) => termOf('tags', '/tag/', tag, 'description')),
		...[...users.values()]
			.filter((user) => authorIds.has(textOf(user.id)))
			.map((user) => termOf('authors', '/author/', user, 'bio')),
	].filter(({ name, address }) => name !== '' && !address.endsWith('//'))
}

function termOf(
	taxonomy: ImportTerm['taxonomy'],
	base: string,
	row: GhostRow,
	text: string,
): ImportTerm {
	return {
		taxonomy,
		name: textOf(row.name),
		address: `${base}${textOf(row.slug)}/`,
		text: escapeHtml(textOf(row[text])),
	}
}
