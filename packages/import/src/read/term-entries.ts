import { slugifyTerm } from '@blog/core'
import type { ImportEntry, ImportItem, ImportTerm } from '../import-item.ts'

/** Longest name of a folder in bytes that every file system has room for. */
const LONGEST = 180

/**
 * Makes the entries of a term: itself, and the page of its list, to which its old address leads.
 *
 * @param pages Paths of the pages that there are; gets that of this one.
 */
export function termEntries(term: ImportTerm, pages: Set<string>): readonly ImportEntry[] {
	const said: ImportEntry = { type: 'term', term }
	const slug = slugifyTerm(term.name)
	if (Buffer.byteLength(slug) > LONGEST) return [said]
	const path = `content/${term.taxonomy}/${slug}/_index.md`
	if (pages.has(path) && term.text.trim() === '') return [said]
	const unwanted = pages.has(path) ? `another term has the page ${path}` : undefined
	pages.add(path)
	return [said, { type: 'item', item: { ...pageOf(term, path), unwanted } }]
}

function pageOf(term: ImportTerm, path: string): ImportItem {
	const { taxonomy, name, address, text } = term
	return {
		term,
		path,
		id: '',
		type: taxonomy,
		kind: 'list',
		title: name,
		slug: '',
		address: '',
		aliases: [address],
		guid: '',
		pinned: false,
		commentsClosed: false,
		authors: [],
		tags: [],
		categories: [],
		excerpt: '',
		body: { format: 'html', text },
		parent: '',
		comments: [],
	}
}
