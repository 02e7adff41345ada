import { knownKeys, slugify, taxonomiesIn } from '@blog/core'
import { tableOf } from './table-of.ts'

/** Taxonomies that a config of Zola has beside those that every blog has. */
export interface ZolaTaxonomies {
	/** Names that a blog can have for them. */
	readonly names: readonly string[]
	/** Names that mean something else in front matter, or cannot be in a URL. */
	readonly refused: readonly string[]
}

/**
 * Finds the taxonomies of all languages that Zola makes pages of.
 *
 * @see https://www.getzola.org/documentation/content/taxonomies/
 */
export function zolaTaxonomies(config: Readonly<Record<string, unknown>>): ZolaTaxonomies {
	const own = taxonomiesIn(undefined, '').map(({ name }) => name)
	const said = [config, ...Object.values(tableOf(config.languages)).map(tableOf)].flatMap(
		({ taxonomies }) => (Array.isArray(taxonomies) ? taxonomies.map(tableOf) : []),
	)
	const named = said.flatMap(({ name, render }) =>
		typeof name === 'string' && render !== false && !own.includes(name) ? [name] : [],
	)
	const all = [...new Set(named)]
	return { names: all.filter(canBe), refused: all.filter((name) => !canBe(name)) }
}

function canBe(name: string): boolean {
	return !knownKeys.has(name.toLowerCase()) && slugify(name) !== '' && !/[/\\]/.test(name)
}
