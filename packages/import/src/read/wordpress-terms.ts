import { slugify } from '@blog/core'
import type { ImportTerm } from '../import-item.ts'
import { plainTitle } from '../plain-title.ts'
import { childrenOf, textIn, type XmlElement } from './xml-element.ts'

type Place = { readonly taxonomy: ImportTerm['taxonomy']; readonly base: string }

/** By name of a taxonomy: ours, and where WordPress lists its terms unless a site has changed that, which no export says. */
const places: Readonly<Record<string, Place>> = {
	category: { taxonomy: 'categories', base: 'category' },
	post_tag: { taxonomy: 'tags', base: 'tag' },
	tag: { taxonomy: 'tags', base: 'tag' },
	series: { taxonomy: 'series', base: 'series' },
	author: { taxonomy: 'authors', base: 'author' },
}

/** What an export says of a term. */
interface Written {
	readonly domain?: string | undefined
	readonly slug: string
	readonly name: string
	readonly text: string
}

/** Elements that have words of their own for it. */
const words: Readonly<Record<string, Written>> = {
	'wp:category': {
		domain: 'category',
		slug: 'wp:category_nicename',
		name: 'wp:cat_name',
		text: 'wp:category_description',
	},
	'wp:tag': {
		domain: 'post_tag',
		slug: 'wp:tag_slug',
		name: 'wp:tag_name',
		text: 'wp:tag_description',
	},
}

/**
 * Finds the terms that a child of the channel tells of: one that is a term or an author itself, or those of an item.
 *
 * @param home Address of the site; may be empty.
 * @param paths By slug of a category where it is below others: `food/salt`; gets those of this element. An export has parents first.
 */
export function wordpressTerms(
	element: XmlElement,
	home: string,
	paths: Map<string, string>,
): readonly ImportTerm[] {
	const { name } = element
	const written =
		name === 'item'
			? childrenOf(element, 'category').map(termOfItem)
			: [name === 'wp:author' ? authorOf(element) : termIn(element)]
	if (name === 'wp:category') {
		const [slug, parent] = ['nicename', 'parent'].map((key) =>
			textIn(element, `wp:category_${key}`),
		)
		const above = paths.get(parent ?? '')
		if (slug && above !== undefined) paths.set(slug, `${above}/${slug}`)
		else if (slug) paths.set(slug, slug)
	}
	return written.flatMap(({ domain = '', slug, name, text }): ImportTerm[] => {
		const place = Object.hasOwn(places, domain) ? places[domain] : undefined
		const shown = plainTitle(name)
		if (place === undefined || slug === '' || shown === '' || shown === 'Uncategorized') return []
		const path = (domain === 'category' ? paths.get(slug) : undefined) ?? slug
		const address = `${home.replace(/\/+$/, '')}/${place.base}/${path}/`
		return [{ taxonomy: place.taxonomy, name: shown, address, text }]
	})
}

function termOfItem({ attributes, text }: XmlElement): Written {
	const { domain, nicename = '' } = attributes
	// Of co-authors it is the login.
	return { domain: domain === 'author' ? '' : domain, slug: nicename, name: text, text: '' }
}

/** Of an author the export says no slug: WordPress makes it of the login. */
function authorOf(element: XmlElement): Written {
	const login = textIn(element, 'wp:author_login')
	return {
		domain: 'author',
		slug: slugify(login.replace(/[@+~]/g, '').replaceAll('.', '-')),
		name: textIn(element, 'wp:author_display_name') || login,
		text: '',
	}
}

function termIn(element: XmlElement): Written {
	const word = Object.hasOwn(words, element.name) ? words[element.name] : undefined
	return {
		domain: word?.domain ?? textIn(element, 'wp:term_taxonomy'),
		slug: textIn(element, word?.slug ?? 'wp:term_slug'),
		name: textIn(element, word?.name ?? 'wp:term_name'),
		text: textIn(element, word?.text ?? 'wp:term_description'),
	}
}
