import type { Post, TaxonomyName, Term } from '@blog/core'
import type { ListTitles } from './list-titles.ts'

/** What a term is called: as its `_index.md` says, else as lists are. */
export type TermTitle = (
	term: Pick<Term<unknown>, 'name' | 'url'>,
	taxonomy: TaxonomyName,
) => string

/** Makes the lookup; names of people stay as they are. */
export function termTitles(
	listAt: (url: string) => Post<unknown> | undefined,
	titles: ListTitles,
): TermTitle {
	return ({ name, url }, taxonomy) =>
		listAt(url)?.title || (taxonomy === 'authors' ? name : titles.term(name))
}
