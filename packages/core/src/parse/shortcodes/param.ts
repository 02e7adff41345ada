import type { Shortcode } from './shortcode.ts'

/**
 * Hugo's `param`: a value of the front matter, else of the site's `params`; in any case, `a.b` for one that lies deeper.
 *
 * @see https://gohugo.io/shortcodes/param/
 */
export const param: Shortcode = ({ args: { 0: path = '' }, matter, params = {} }) => {
	const names = path.split('.')
	const value = valueIn(matter.params, names) ?? valueIn(matter, names) ?? valueIn(params, names)
	if (value === undefined || value === null)
		throw new Error(`Expected \`${path}\` in the front matter, or in \`params\` of the site`)
	return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function valueIn(values: unknown, names: readonly string[]): unknown {
	return names.reduce((value, name) => {
		const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
		return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
	}, values)
}
