import type { Liquid } from 'liquidjs'

const letters: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	þ: 'th',
	ı: 'i',
}

/**
 * Adds the filters that Eleventy has of its own.
 *
 * @see https://www.11ty.dev/docs/filters/#eleventy-provided-filters
 */
export function addEleventyFilters(engine: Liquid): void {
	engine.registerFilter('slugify', (text: unknown) => eleventySlug(String(text ?? '')))
	engine.registerFilter('slug', (text: unknown) => plainSlug(String(text ?? '')))
	engine.registerFilter('url', (path: unknown) => String(path ?? ''))
}

/**
 * As Eleventy's `slugify`, of Latin letters.
 *
 * @throws {Error} For others, which it writes in Latin ones.
 * @example eleventySlug('Crème & Äpfel') // 'creme-and-aepfel'
 */
export function eleventySlug(text: string): string {
	const plain = text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöüßæœøđðłþı]/g, (letter) => letters[letter] ?? '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('&', ' and ')
		.replace(/([a-z\d]+)['\u2019]([ts])(?=\s|$)/g, '$1$2')
	refuse(plain, /(?![a-z])\p{L}/u)
	return plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')
}

/** As Eleventy's `slug`, of letters and digits without marks: of others it has a list of its own. */
function plainSlug(text: string): string {
	const plain = text.trim().toLowerCase()
	refuse(plain, /[^a-z\d\s._-]/)
	return plain.replace(/\s+/g, '-').replace(/-+/g, '-')
}

function refuse(text: string, pattern: RegExp): void {
	const [found] = pattern.exec(text) ?? []
	if (found !== undefined) throw new Error(`\`${found}\` has no known form in an address`)
}
