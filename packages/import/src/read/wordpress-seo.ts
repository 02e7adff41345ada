import type { ImportItem } from '../import-item.ts'

/** How Yoast writes a variable, `%%sitename%%`, and Rank Math: `%excerpt%`, `%date(Y-m-d)%`. Its name begins with a letter: `20%-30%` has none. */
const [ofYoast, ofRankMath] = [/%%[a-z][\w-]*%%/gi, /%[a-z][\w-]*(?:\([^()%]*\))?%/gi]

/** What plug-ins for search engines call a field, and the variables that it may have. Addresses have `%e4%bd%a0` in them, which is none of Rank Math's. */
const fields = {
	seoTitle: [
		['_yoast_wpseo_title', ofYoast],
		['rank_math_title', ofRankMath],
	],
	description: [
		['_yoast_wpseo_metadesc', ofYoast],
		['rank_math_description', ofRankMath],
	],
	canonicalURL: [['_yoast_wpseo_canonical', ofYoast], ['rank_math_canonical_url']],
	ogTitle: [
		['_yoast_wpseo_opengraph-title', ofYoast],
		['rank_math_facebook_title', ofRankMath],
	],
	ogDescription: [
		['_yoast_wpseo_opengraph-description', ofYoast],
		['rank_math_facebook_description', ofRankMath],
	],
	ogImage: [['_yoast_wpseo_opengraph-image'], ['rank_math_facebook_image']],
	twitterTitle: [
		['_yoast_wpseo_twitter-title', ofYoast],
		['rank_math_twitter_title', ofRankMath],
	],
	twitterDescription: [
		['_yoast_wpseo_twitter-description', ofYoast],
		['rank_math_twitter_description', ofRankMath],
	],
	twitterImage: [['_yoast_wpseo_twitter-image'], ['rank_math_twitter_image']],
} as const satisfies Record<string, readonly (readonly [key: string, variable?: RegExp])[]>

/** What front matter has no key for. */
const own = [
	...(['seoTitle', 'ogTitle', 'ogDescription', 'ogImage'] as const),
	...(['twitterTitle', 'twitterDescription', 'twitterImage'] as const),
]

/** What a post says to search engines and social sites alone. */
export interface SeoFields
	extends Pick<ImportItem, 'description' | 'canonical' | 'noindex' | 'templates'> {
	/** By names for `params.customFields`. */
	readonly own: readonly (readonly [name: string, text: string])[]
}

/**
 * What plug-ins for search engines know of a post. A text with variables says nothing without the plug-in: it is left out, and named if it has words too.
 *
 * @param meta By key.
 */
export function seoFields(meta: ReadonlyMap<string, string>): SeoFields {
	const templates: { key: string; text: string }[] = []
	const written = (key: keyof typeof fields): string | undefined => {
		const texts = fields[key].flatMap(([name, variable]) => {
			const text = meta.get(name)?.trim()
			return text ? [{ text, words: variable ? text.replace(variable, '') : text }] : []
		})
		const plain = texts.find(({ text, words }) => text === words)
		const template = texts.find(({ words }) => /[\p{L}\p{N}]/u.test(words))
		if (plain === undefined && template) templates.push({ key, text: template.text })
		return plain?.text
	}
	const isHidden =
		meta.get('_yoast_wpseo_meta-robots-noindex') === '1' ||
		/"noindex"/.test(meta.get('rank_math_robots') ?? '')
	return {
		own: own.flatMap((name) => {
			const text = written(name)
			return text === undefined ? [] : [[name, text] as const]
		}),
		description: written('description'),
		canonical: written('canonicalURL'),
		templates,
		...(isHidden && { noindex: true }),
	}
}
