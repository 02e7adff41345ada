import type { Shortcode } from './shortcode.ts'

/**
 * Hugo's `param`: a value of the front matter, in any case, `a.b` for one that lies deeper.
 *
 * @see https://gohugo.io/shortcodes/param/
 */
export const param: Shortcode = ({ args: { 0: path = '' }, matter }) => {
	let value: unknown = matter
	for (const name of path.split('.')) {
		const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
		value = entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
	}
	if (value === undefined || value === null)
		throw new Error(`Expected \`${path}\` in the front matter`)
	return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
