import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { problem } from '../problem.ts'
import type { ApiState } from '../state/api-state.ts'
import type { ApiTaxonomy, TermRecord } from '../state/term-record.ts'
import { collections } from './collections.ts'
import { listOf, noPage, pagesOf, tellPages, type WrittenList } from './list-result.ts'

/** Answers with a page of the terms of a taxonomy. */
export function pageOfTerms(c: Context<ApiEnv>, taxonomy: ApiTaxonomy, query: WrittenList) {
	const { state } = c.env
	const result = collections[taxonomy](state).list(listOf(query))
	if (result.page > result.pages) return noPage(c, result)
	tellPages(c, result)
	return c.json(
		{ items: result.items.map((record) => termOf(record, state)), ...pagesOf(result) },
		200,
	)
}

/** Answers with one term. */
export function oneTerm(c: Context<ApiEnv>, taxonomy: ApiTaxonomy, slug: string) {
	const { state } = c.env
	const record = state.terms[taxonomy].find(({ term }) => term.slug === slug)
	if (!record) return problem(c, 404, `There is nothing called \`${slug}\` among the ${taxonomy}`)
	return c.json(termOf(record, state), 200)
}

function termOf({ term }: TermRecord, { settings }: ApiState) {
	const { name, slug, url, posts } = term
	return { name, slug, url: settings.url + url, count: posts.length }
}
