import { kebabCase } from './generators/kebab-case.ts'
import type { UrlRules } from './generators/url-rules.ts'
import { slugify, slugifyTerm } from './slug.ts'
import { folderSegments } from './url.ts'

/** How names become segments of URLs. */
export interface Segments {
	/** Of a file, a slug or a title; empty if nothing of it can stay. */
	of(name: string): string
	/** Of a slug that an author wrote. */
	ofSlug(slug: string): string
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
	ofSlug: slugify,
	ofTerm: slugifyTerm,
	ofFolders: folderSegments,
	inPattern: (text) => slugify(withoutSigns(text)),
}

const docusaurus: Segments = {
	...own,
	ofTerm: (name) => kebabCase(name) || slugifyTerm(name),
}

/** Of a list of Jekyll's: that of the collection in `_notes` is at `/notes/`. */
const jekyll: Segments = {
	...own,
	ofFolders: (names) => folderSegments(names.map((name) => name.replace(/^_+(?=.)/, ''))),
}

/**
 * The rules of Hugo, of Docusaurus and of Jekyll, or those of this engine.
 *
 * @param language Of the pages, for which Hugo may have rules of its own.
 */
export function segmentsOf(urls?: UrlRules, language?: string): Segments {
	if (urls?.like === 'docusaurus') return docusaurus
	if (urls?.like === 'jekyll') return jekyll
	return urls?.like === 'hugo' ? hugo(urls, language) : own
}

function hugo(rules: HugoRules, language: string | undefined): Segments {
	const isSaid = (said: boolean | readonly string[] = false) =>
		typeof said === 'boolean' ? said : said.some((one) => one === language)
	const [keepCase, removeAccents] = [isSaid(rules.keepCase), isSaid(rules.removeAccents)]
	const plain = (written: string) => {
		const text = withoutEscapes(written)
		return removeAccents
			? text
					.normalize('NFD')
					.replace(/\p{Mn}/gu, '')
					.normalize('NFC')
			: text
	}
	const inCase = (text: string) =>
		keepCase ? plain(text) : plain(text).replaceAll('İ', 'i').toLowerCase()
	const of = (text: string) => hugoName(inCase(text)).replace(/^\.+/, '')
	const ofTerm = (name: string) =>
		name
			.split('/')
			.map((part) => withoutDots(hugoName(inCase(part))))
			.filter(Boolean)
			.join('/')
	return {
		of,
		ofSlug: (slug) => {
			const text = withoutDots(hugoText(inCase(slug)).replace(/^-+|-+$/g, ''))
			return /[^/-]/.test(text) ? text : ''
		},
		ofTerm: (name) => ofTerm(name) || slugifyTerm(name),
		ofFolders: (names) =>
			names.map((name) => of(name) || (name.includes('%') ? slugifyTerm(name) : name)),
		inPattern: (text) =>
			withoutDots(hugoText(inCase(text)).replace(/[+#]/g, '').replace(/\//g, '-')),
		hasDeepSlugs: true,
	}
}

type HugoRules = Extract<UrlRules, { readonly like: 'hugo' }>

/** Of `str%c3%b8m`, as exports of WordPress name posts, becomes `strøm`: that is what addresses with it ask for. */
function withoutEscapes(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes)
		} catch {
			return ''
		}
	})
}

/** In a pattern a plus becomes a hyphen. */
function withoutSigns(text: string): string {
	return text.replace(/[+/]/g, ' ')
}

const dropped = /[^\p{L}\p{N}\p{M}\s._+~@#-]+/gu

/**
 * Of a name every space becomes a hyphen, `+`, `#`, dots and hyphens stay as they are; other punctuation is dropped.
 *
 * @see https://gohugo.io/functions/urls/urlize/
 */
function hugoName(name: string): string {
	return name.normalize('NFC').replace(dropped, '').replace(/\s/g, '-')
}

/** Of a title or a slug spaces become one hyphen, and none where there is one. */
function hugoText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}\p{M}\s._+~@#/-]+/gu, '')
		.trim()
		.replace(/(?<=-)\s+|\s+(?=-)/g, '')
		.replace(/\s+/g, '-')
}

/** The folder itself and the one above it are no names. */
function withoutDots(segment: string): string {
	return /^\.{1,2}$/.test(segment) ? '' : segment
}
