import type { TaxonomyOptions } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'

/** Names of the built-in taxonomies, by Hugo's singular. */
const builtIn: Readonly<Record<string, string>> = {
	tag: 'tags',
	category: 'categories',
	series: 'series',
	author: 'authors',
}

/** What a config says: plural by singular. */
type Said = Readonly<Record<string, unknown>>

/** What a site has that says nothing. */
const usual: Said = { tag: 'tags', category: 'categories' }

/**
 * Reads `taxonomies` of a Hugo site: there are no others. A site that says nothing has tags and categories.
 *
 * @param site As said of the whole site.
 * @param main As it is in the default language.
 * @param languages As said of each language.
 * @see https://gohugo.io/configuration/taxonomies/
 */
export function hugoTaxonomies(
	site: unknown,
	main: unknown,
	languages: readonly (readonly [language: string, said: unknown])[],
): TaxonomyOptions | undefined {
	const fallback = saidIn(site) ?? usual
	const all = languages.map(([language, said]) => [language, saidIn(said) ?? fallback] as const)
	const first = saidIn(main) ?? fallback
	const known = [first, ...all.map(([, said]) => said)]
	const singulars = new Set([...Object.keys(builtIn), ...known.flatMap(Object.keys)])
	const options = [...singulars].map((singular) => {
		const name = builtIn[singular] ?? String(first[singular] ?? singular)
		const wordIn = (said: Said) => (typeof said[singular] === 'string' ? said[singular] : false)
		const words = all.map(([language, said]) => [language, wordIn(said)] as const)
		const word = wordIn(first)
		const isOne = words.every(([, other]) => other === word)
		return [name, isOne ? word : Object.fromEntries(words)] as const
	})
	const unlike = options.filter(
		([name, word]) => word !== name || !Object.values(builtIn).includes(name),
	)
	return unlike.length > 0 ? Object.fromEntries(unlike) : undefined
}

function saidIn(value: unknown): Said | undefined {
	return isObject(value) ? value : undefined
}
