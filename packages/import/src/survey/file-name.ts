import { slugify } from '@blog/core'

/** Longest name in bytes: with its extension, and that of a file that is not whole yet, below the 255 of common file systems. */
const LONGEST = 180

/** Names that mean something else in a content folder, or whose addresses a site has already; and what Windows cannot have. */
const taken =
	/^(?:_?index|posts|tags|categories|series|authors|archives?|search|page|404|assets|feed|con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The name of a file for an item, without extension: one segment that no slug can leave.
 *
 * @param slug As the old site has it.
 * @param title Used if nothing of the slug can stay.
 * @param fallback Used if nothing of either can: letters and digits.
 * @example fileName('../../etc/passwd', '', 'post-1') // 'etcpasswd'
 */
export function fileName(slug: string, title: string, fallback: string): string {
	const name = clean(slug) || clean(title) || clean(fallback) || 'item'
	return taken.test(name) ? `${name}-${clean(fallback) || 'item'}` : name
}

/** Tells whether a site has a page of its own at a path, such as `/tags/`. */
export function isTakenPath(path: string): boolean {
	return taken.test(path.replace(/^\/|\/$/g, '').toLowerCase())
}

/** A dot would begin the tag of a language. */
function clean(text: string): string {
	let name = slugify(text.slice(0, LONGEST)).replaceAll('.', '-')
	while (Buffer.byteLength(name) > LONGEST) name = [...name].slice(0, -1).join('')
	return name.replace(/^-+|-+$/g, '')
}
