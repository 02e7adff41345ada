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
} as const satisfies Record<string, readonly (readonly [key: string, variable?: RegExp])[]>

/** What a post says to search engines alone. */
export interface SeoFields
	extends Pick<ImportItem, 'description' | 'canonical' | 'noindex' | 'templates'> {
	readonly seoTitle: string | undefined
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
		seoTitle: written('seoTitle'),
		description: written('description'),
		canonical: written('canonicalURL'),
		templates,
		...(isHidden && { noindex: true }),
	}
}
