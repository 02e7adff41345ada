import type { Collection } from '../collection.ts'

/**
 * Finds the lists of a language by their path below the content, in lower case: the home page, sections, taxonomies and their terms.
 *
 * @param home Address of the home page, whose path is empty.
 */
export function listsByPath<Data>(
	{ sectionFolders, taxonomies, terms }: Collection<Data>,
	home: string,
): ReadonlyMap<string, string> {
	return new Map([
		['', home],
		...taxonomies.flatMap(({ name, word, url, isHidden }) => [
			...(isHidden ? [] : [[word.toLowerCase(), url] as const]),
			...terms(name).flatMap((term) =>
				term.isHidden ? [] : [[`${word}/${term.slug}`.toLowerCase(), term.url] as const],
			),
		]),
		...sectionFolders
			.filter(({ isHidden }) => !isHidden)
			.map(({ names, url }) => [names.join('/').toLowerCase(), url] as const),
	])
}
