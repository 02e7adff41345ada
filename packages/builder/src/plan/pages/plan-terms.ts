import type { TaxonomyName, Term } from '@blog/core'
import type { TermLink } from '@blog/theme'
import type { PlanContext } from '../context.ts'
import { listedTerms } from '../listed-terms.ts'
import type { Output } from '../output.ts'
import { pageHead } from './head.ts'
import { pageOutput } from './page-output.ts'
import { planList } from './plan-list.ts'

/** Plans `/tags/` and `/tags/go/`, `/tags/go/page/2/`, … for every taxonomy that has terms. */
export function planTerms(context: PlanContext): readonly Output[] {
	return context.taxonomies.flatMap(({ name, url, title: plural, isHidden }) => {
		const terms = context.termsOf(name)
		const index = context.listAt(url)
		// A menu of a new blog may say `Tags` before the first post has one.
		const isLinked = context.site.menu.some((item) => item.url === url)
		const { emptyTaxonomies = false } = context.config.lists
		if (terms.length === 0 && !index && !isLinked && !emptyTaxonomies) return []
		const title = index?.title || plural
		const hasOverview = context.kinds.has('taxonomy') && !isHidden
		const breadcrumbs = [
			{ title: context.wording.texts.home, url: context.home },
			...(hasOverview ? [{ title, url }] : []),
		]
		const overview = pageOutput(
			context,
			{ url, kind: 'terms', sources: index ? [index.file] : [], yields: !index },
			() => ({
				view: {
					kind: 'terms',
					site: context.site,
					head: pageHead(context, {
						title,
						description: index?.description,
						url,
						source: index,
						// Without a term there is no feed of terms.
						...((terms.length > 0 || emptyTaxonomies) && { feeds: { url, title } }),
					}),
					title,
					...(index?.titleHeading && { titleId: index.titleHeading.id }),
					description: index?.description ?? '',
					html: '',
					// As in PaperMod: of those alone that some post has.
					terms: listedTerms(context, terms)
						.filter(({ isUnused }) => !isUnused)
						.map((term) => termLink(context, term, name)),
				},
				body: index,
			}),
		)
		return [
			...(hasOverview ? overview : []),
			...terms.flatMap((term) => planTerm(context, term, name, breadcrumbs)),
		]
	})
}

function planTerm(
	context: PlanContext,
	term: Term<unknown>,
	taxonomy: TaxonomyName,
	breadcrumbs: readonly { readonly title: string; readonly url: string }[],
): readonly Output[] {
	const { url, posts } = term
	const index = context.listAt(url)
	return planList(context, {
		kind: 'term',
		url,
		title: context.titleOfTerm(term, taxonomy),
		description: index?.description ?? '',
		posts,
		breadcrumbs,
		...(index && { index }),
	})
}

/** A term as a link with its number of posts. */
export function termLink(
	{ titleOfTerm }: Pick<PlanContext, 'titleOfTerm'>,
	term: Term<unknown>,
	taxonomy: TaxonomyName,
): TermLink {
	const { url, posts } = term
	return { name: titleOfTerm(term, taxonomy), url, count: posts.length }
}
