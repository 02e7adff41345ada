import type { ResolvedConfig } from '@blog/builder'
import type { BlogOptions, FormulaDelimiters } from '@blog/core'
import { hugoIdType } from './hugo-heading-ids.ts'

/**
 * What Goldmark reads otherwise than it is read here, unless it is told.
 *
 * @see https://gohugo.io/configuration/markup/
 */
export function hugoGoldmark({
	blog: { extras = {}, headingIds, math, smartPunctuation },
	markdown,
}: Pick<ResolvedConfig, 'blog' | 'markdown'>): Record<string, unknown> {
	const { attributes, bareLinks, definitionLists, hardBreaks } = extras
	const { mark, insert, superscript, subscript, doubleTildes } = extras
	const isDouble = subscript || doubleTildes
	// Its own strikethrough would take a single `~` too.
	const names = Object.entries({ mark, insert, superscript, subscript, delete: isDouble })
	const on = names.filter(([, isOn]) => isOn)
	const delimiters = delimitersOf(math, extras.formulas)
	const extensions = {
		...(!definitionLists && { definitionList: false }),
		...(bareLinks === false && { linkify: false }),
		...((bareLinks ?? 'http') === 'http' && { linkifyProtocol: 'http' }),
		...(smartPunctuation === false && { typographer: { disable: true } }),
		...(isDouble && { strikethrough: false }),
		...(on.length > 0 && {
			extras: Object.fromEntries(on.map(([name]) => [name, { enable: true }])),
		}),
		...(delimiters && { passthrough: { enable: true, delimiters } }),
	}
	// Raw HTML is kept where it is kept here.
	const renderer = {
		...((markdown.trusted ?? true) === true && { unsafe: true }),
		...(hardBreaks && { hardWraps: true }),
	}
	const idType = hugoIdType(headingIds)
	const parser = {
		...(idType !== 'github' && { autoIDType: idType }),
		...(attributes && { attribute: { block: true } }),
	}
	return {
		...(Object.keys(parser).length > 0 && { parser }),
		...(Object.keys(extensions).length > 0 && { extensions }),
		...(Object.keys(renderer).length > 0 && { renderer }),
	}
}

/** What formulas stand between that Goldmark is to leave as they are; `undefined` if it is to read them as Markdown. */
function delimitersOf(
	math: boolean | undefined,
	{ inline = [], block = [], isMarkdown }: FormulaDelimiters = {},
): Pick<FormulaDelimiters, 'inline' | 'block'> | undefined {
	if (isMarkdown) return undefined
	const withDollars = (dollars: string, pairs: typeof inline) =>
		math ? [[dollars, dollars] as const, ...pairs.filter(([open]) => open !== dollars)] : pairs
	const all = { inline: withDollars('$', inline), block: withDollars('$$', block) }
	const kinds = Object.entries(all).filter(([, pairs]) => pairs.length > 0)
	return kinds.length > 0 ? Object.fromEntries(kinds) : undefined
}

/** Whether Goldmark, as it is told, sets formulas apart that stand in a sentence here: those between two dollars. */
export function setsDollarsApart({
	math,
	extras = {},
}: Pick<BlogOptions, 'math' | 'extras'>): boolean {
	const { block = [], isMarkdown = false } = extras.formulas ?? {}
	return math === true && !isMarkdown && block.every(([open]) => open !== '$$')
}
