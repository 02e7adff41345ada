import type { Expanded } from '../expanded.ts'
import { takeOut } from '../take-out.ts'
import type { TakenOut } from '../taken-out.ts'
import { findAngleQuotes } from './angle-quotes.ts'
import { findBareLinks } from './bare-links.ts'
import { applyBlockAttributes, findBlockAttributes } from './block-attributes.ts'
import { findFormulas } from './find-formulas.ts'
import { findFootnoteNames } from './footnote-names.ts'
import type { MarkdownExtras } from './markdown-extras.ts'
import { findShortHeads } from './short-heads.ts'
import { undoLinks } from './undo-links.ts'
import { findUnquotedValues } from './unquoted-values.ts'

/**
 * Takes out of a text what Markdown of GitHub would read otherwise than the extras say.
 *
 * @param from Where the body begins.
 * @param math Whether `\\(…\\)` and `\\[…\\]` are formulas.
 * @returns `undefined` if the text has none of it.
 */
export function takeOutExtras(
	source: string,
	from: number,
	extras: MarkdownExtras,
	math = false,
): Expanded | undefined {
	const { angleQuotes, attributes, bareLinks, shortHeads, footnoteNames } = extras
	const step = takeOut(source, () =>
		[
			findFormulas(source, from, extras.formulas, math),
			angleQuotes ? findAngleQuotes(source, from) : [],
			findUnquotedValues(source, from),
			bareLinks === undefined ? [] : findBareLinks(source, from, bareLinks, angleQuotes),
			attributes ? findBlockAttributes(source, from) : [],
			shortHeads ? findShortHeads(source, from) : [],
			footnoteNames ? findFootnoteNames(source, from, bareLinks) : [],
		]
			.flat<readonly (readonly TakenOut[])[]>()
			.sort((a, b) => a.start - b.start),
	)
	const hasLinks = bareLinks !== undefined && bareSign.test(source)
	if (step === undefined && !hasLinks) return undefined
	return {
		text: step?.text ?? source,
		diagnostics: [],
		finish(tree) {
			step?.finish(tree)
			if (hasLinks) undoLinks(tree, source, bareLinks, angleQuotes)
			if (step && attributes) applyBlockAttributes(tree)
		},
	}
}

/** What a link of GitHub begins with, an escape in it or none. */
const bareSign = /[:;][\\&/]|www|@/i
