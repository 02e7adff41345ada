import type { Term } from '@blog/core'
import { stableId } from './stable-id.ts'

/** The taxonomies that every blog has. */
export const taxonomies = ['tags', 'categories', 'series', 'authors'] as const

/** One of {@link taxonomies}. */
export type ApiTaxonomy = (typeof taxonomies)[number]

/** A tag, category, series or author. */
export interface TermRecord {
	readonly term: Term<unknown>
	/** 32 hexadecimal digits, always the same for one slug. */
	readonly key: string
}

/** Makes the record of a term. */
export function termRecord(taxonomy: ApiTaxonomy, term: Term<unknown>): TermRecord {
	return { term, key: stableId(`${taxonomy}/${term.slug}`) }
}
