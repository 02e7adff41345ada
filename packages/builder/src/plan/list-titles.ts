import type { ListsConfig } from '../config/lists-config.ts'
import { pluralOf } from '../text/plural-of.ts'
import { titleCase } from '../text/title-case.ts'
import { titleOfName } from '../text/title-of-name.ts'

/** Titles of lists that nobody wrote. */
export interface ListTitles {
	/** @param name Of the folder. */
	section(name: string): string
	/** @param word In front matter. */
	taxonomy(word: string): string
	term(name: string): string
}

/** Makes them as a site wants them, or as the folder and the term are called. */
export function listTitles({ titles }: Pick<ListsConfig, 'titles'>): ListTitles {
	if (titles === undefined)
		return {
			section: titleOfName,
			taxonomy: (word) => titleOfName(lastOf(word)),
			term: (name) => name,
		}
	const { case: style = 'none', plural = false } = titles
	return {
		section: (name) => titleCase(plural ? pluralOf(name) : name, style),
		// Hugo knows it by its address.
		taxonomy: (word) => titleCase(lastOf(word).toLowerCase(), style).replaceAll('-', ' '),
		term: (name) => titleCase(name, style),
	}
}

/** Of `blog/tags` the last folder. */
function lastOf(word: string): string {
	return word.slice(word.lastIndexOf('/') + 1)
}
