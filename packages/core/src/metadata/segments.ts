import { kebabCase } from './generators/kebab-case.ts'
import type { UrlRules } from './generators/url-rules.ts'
import { slugify, slugifyTerm } from './slug.ts'
import { folderSegments } from './url.ts'

/** How names become segments of URLs. */
export interface Segments {
	/** Of a file, a slug or a title; empty if nothing of it can stay. */
	of(name: string): string
	/** Of a term; never empty. */
	ofTerm(name: string): string
	/** Of the folders that lead to a file. */
	ofFolders(names: readonly string[]): readonly string[]
	/** Of what stands for a token of a pattern. */
	inPattern(text: string): string
	/** Slashes of a slug in a pattern stay. */
	readonly hasDeepSlugs?: boolean
}

const own: Segments = {
	of: slugify,
	ofTerm: slugifyTerm,
	ofFolders: folderSegments,
	inPattern: (text) => slugify(withoutSigns(text)),
}

const docusaurus: Segments = {
	...own,
	ofTerm: (name) => kebabCase(name) || slugifyTerm(name),
}

/** The rules of Hugo, of Docusaurus, or those of this engine. */
export function segmentsOf(urls?: UrlRules): Segments {
	if (urls?.like === 'docusaurus') return docusaurus
	return urls?.like === 'hugo' ? hugo(urls) : own
}

function hugo({ keepCase = false, removeAccents = false }: HugoRules): Segments {
	const plain = (text: string) =>
		removeAccents
			? text
					.normalize('NFD')
					.replace(/\p{Mn}/gu, '')
					.normalize('NFC')
			: text
	const of = (text: string) => hugoSegment(plain(text), keepCase)
	return {
		of,
		ofTerm: (name) => of(name) || slugifyTerm(name),
		ofFolders: (names) => names.map((name) => of(name) || name),
		inPattern: (text) => slugify(withoutSigns(plain(text)), keepCase),
		hasDeepSlugs: true,
	}
}

type HugoRules = Extract<UrlRules, { readonly like: 'hugo' }>

/** In a pattern a plus becomes a hyphen. */
function withoutSigns(text: string): string {
	return text.replace(/[+/]/g, ' ')
}

/**
 * Every space becomes a hyphen, `+`, `#` and hyphens stay as they are; other punctuation is dropped.
 *
 * @see https://gohugo.io/functions/urls/urlize/
 */
function hugoSegment(text: string, keepCase: boolean): string {
	const normal = text.normalize('NFC')
	return (keepCase ? normal : normal.replaceAll('İ', 'i').toLowerCase())
		.replace(/[^\p{L}\p{N}\p{M}\s._+~@#-]+/gu, '')
		.replace(/\s/g, '-')
		.replace(/^\.+/, '')
}
