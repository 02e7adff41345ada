import type { TermNameKind } from '../front-matter/names-in.ts'
import type { UrlRules } from './generators/url-rules.ts'
import { slugify } from './slug.ts'

/** Taxonomies that every blog has. */
export const builtInTaxonomies = ['tags', 'categories', 'series', 'authors'] as const

/** The name of a built-in taxonomy: its terms are in the field of that name. */
export type BuiltInTaxonomy = (typeof builtInTaxonomies)[number]

/** The name of a taxonomy: a built-in one, or one of the user's. */
export type TaxonomyName = BuiltInTaxonomy | (string & {})

/** What a taxonomy is called in front matter and URLs; `false` if there is none. */
export type TaxonomyWord = string | false

/**
 * Further taxonomies, and other words for the built-in ones: one for every language, or one for each.
 *
 * @example
 * const taxonomies = { people: 'people', tags: { fr: 'sujets' }, authors: false }
 */
export type TaxonomyOptions = Readonly<
	Record<string, TaxonomyWord | Readonly<Record<string, TaxonomyWord>>>
>

/** A taxonomy in one language. */
export interface Taxonomy {
	readonly name: TaxonomyName
	/** In front matter, in any case; and in URLs: `blog/tags` is two folders there. */
	readonly word: string
	/** Folders of its lists: `['frtags']`. */
	readonly segments: readonly string[]
}

const builtIn: readonly Taxonomy[] = builtInTaxonomies.map((name) => taxonomyOf(name, name))

/** The taxonomies of a language, the built-in ones first. A language that nothing is said of has the name as its word. */
export function taxonomiesIn(
	options: TaxonomyOptions | undefined,
	language: string,
): readonly Taxonomy[] {
	if (options === undefined) return builtIn
	const names = new Set<string>([...builtInTaxonomies, ...Object.keys(options)])
	return [...names].flatMap((name) => {
		const said = options[name] ?? name
		const word = typeof said === 'object' ? (said[language] ?? name) : said
		return word === false ? [] : [taxonomyOf(name, word)]
	})
}

function taxonomyOf(name: string, word: string): Taxonomy {
	return { name, word, segments: word.split('/').map((part) => slugify(part)) }
}

/** The taxonomy that a folder is of or below: of two the deeper one. */
export function taxonomyAt(
	folders: readonly string[],
	taxonomies: readonly Taxonomy[],
): Taxonomy | undefined {
	return taxonomies
		.filter(({ segments }) => segments.every((one, at) => one === slugify(folders[at] ?? '')))
		.toSorted((a, b) => b.segments.length - a.segments.length)[0]
}

/** How the names of terms are written on sites of a generator. */
export function termNameKind(urls: Pick<UrlRules, 'like'> | undefined): TermNameKind {
	if (urls?.like === 'jekyll') return 'word'
	return urls?.like === 'hugo' ? 'whole' : 'name'
}

/** Keys of the built-in taxonomies. */
const ownKeys: Readonly<Record<BuiltInTaxonomy, readonly string[]>> = {
	tags: ['tags', 'tag'],
	categories: ['categories', 'category'],
	series: ['series'],
	authors: ['authors', 'author'],
}

/**
 * Keys of front matter that give the terms of a taxonomy.
 *
 * @param kind How names are written: in Hugo, `tag` and `category` are keys of nobody.
 */
export function termKeys(
	{ name, word }: Pick<Taxonomy, 'name' | 'word'>,
	written: readonly string[],
	kind: TermNameKind = 'name',
): readonly string[] {
	const isPlural = kind === 'whole' && name !== 'authors'
	const own = word === name && isBuiltIn(name) && !isPlural ? ownKeys[name] : undefined
	return own ?? [written.find((key) => key.toLowerCase() === word.toLowerCase()) ?? word]
}

/** Whether a taxonomy is built in. */
export function isBuiltIn(name: string): name is BuiltInTaxonomy {
	return Object.hasOwn(ownKeys, name)
}
