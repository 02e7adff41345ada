import type { MarkdownExtras } from '@blog/core'
import { type ConfigValues, configValues, written } from '../config-values.ts'

/** Whether posts have formulas between dollars, and what else formulas stand between. */
export interface HugoMath {
	readonly math: true | undefined
	/** Markdown if the extension is off, which leaves formulas in the ids of headings. */
	readonly formulas: MarkdownExtras['formulas']
}

/**
 * Reads the extension `passthrough`, which leaves formulas to a script. A single dollar is no sign of one unless it is among the delimiters: then all dollars are
 * read as with `math`. So are they with `math` in the `params` of the site.
 *
 * @see https://gohugo.io/content-management/mathematics/
 * @see https://adityatelange.github.io/hugo-PaperMod/posts/math-typesetting/
 */
export function hugoMath(hugo: ConfigValues): HugoMath {
	const { boolean, list } = configValues(
		hugo.object('markup', 'goldmark', 'extensions', 'passthrough'),
	)
	// The switch of PaperMod, for the whole site.
	const everywhere = hugo.boolean('params', 'math') === true ? true : undefined
	if (boolean('enable') !== true)
		return { math: everywhere, formulas: { block: [dollars], isMarkdown: true } }
	const pairsOf = (kind: string) => (list('delimiters', kind) ?? []).filter(isPair)
	const [inline, block] = [pairsOf('inline'), pairsOf('block')]
	const math = inline.some(isDollar) ? true : everywhere
	const others = (pairs: readonly Pair[]) => {
		const rest = math ? pairs.filter((pair) => !isDollar(pair) && !isDollars(pair)) : pairs
		return rest.length > 0 ? rest : undefined
	}
	const blocks = math ? [dollars, ...(others(block) ?? [])] : others(block)
	return { math, formulas: written({ inline: others(inline), block: blocks }) }
}

type Pair = readonly [string, string]

const dollars: Pair = ['$$', '$$']

function isPair(value: unknown): value is Pair {
	return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')
}

function isDollar([open, close]: Pair): boolean {
	return open === '$' && close === '$'
}

function isDollars([open, close]: Pair): boolean {
	return open === '$$' && close === '$$'
}
