import { type ConfigValues, configValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'

/** Delimiters of formulas that are read. */
const known = ['$ $', '$$ $$']

/** Whether posts have formulas, and what of their delimiters is not read. */
export interface HugoMath {
	readonly math: boolean | undefined
	readonly unread: readonly UnreadSetting[]
}

/**
 * Reads the extension `passthrough`, which leaves formulas to a script.
 *
 * @see https://gohugo.io/content-management/mathematics/
 */
export function hugoMath(hugo: ConfigValues): HugoMath {
	const path = ['markup', 'goldmark', 'extensions', 'passthrough']
	const { boolean, list } = configValues(hugo.object(...path))
	if (boolean('enable') !== true) return { math: undefined, unread: [] }
	const pairs = ['inline', 'block'].map((kind) =>
		(list('delimiters', kind) ?? []).filter(Array.isArray).map((pair) => pair.join(' ')),
	)
	const others = pairs.flat().filter((pair) => !known.includes(pair))
	// Alone, `$$` is no reason to take a price for a formula.
	const math = pairs[0]?.includes('$ $') ? true : undefined
	const where = math ? '' : ' in posts that say `math: true`'
	if (others.length === 0 && math) return { math, unread: [] }
	const told: UnreadSetting = {
		setting: [...path, 'delimiters'].join('.'),
		path,
		why: `formulas are \`$…$\` and \`$$…$$\`${where}`,
		hint: math
			? 'Write the others so.'
			: 'Write `math: true` in the front matter of posts that have some.',
	}
	return { math, unread: [told] }
}
