import type { Collection } from '../collection.ts'
import { hugoPath } from './posts-by-path.ts'

/**
 * Finds the lists of a language by {@link hugoPath} of their path below the content: the home page, sections, taxonomies and their terms.
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
			...(isHidden ? [] : [[hugoPath(word), url] as const]),
			...terms(name).flatMap((term) =>
				term.isHidden ? [] : [[hugoPath(`${word}/${term.slug}`), term.url] as const],
			),
		]),
		...sectionFolders
			.filter(({ isHidden }) => !isHidden)
			.map(({ names, url }) => [hugoPath(names.join('/')), url] as const),
	])
}
