import { createPlaceOf } from '../../diagnostics/place-of.ts'
import { report } from '../../diagnostics/rules.ts'
import type { Expanded } from '../expanded.ts'
import { mapPositions, type Piece } from '../position-map.ts'

/**
 * Leaves out the text of a file of an engine that is not run, and tells: it may hide parts of it.
 *
 * @param from Where the text begins.
 */
export function withoutText(source: string, from: number, file: string, engine: string): Expanded {
	const isUnknown = engine === '?'
	const message = isUnknown
		? 'Expected an engine of templates that is written out in the config, so the text is left out: the engine may hide parts of it'
		: `Unexpected engine of templates \`${engine}\`, expected \`liquid\` or \`njk\`, so the text is left out: the engine may hide parts of it`
	const hint = isUnknown
		? 'Write `markdownTemplateEngine` out in the config, or `templateEngineOverride: njk,md` in the post: of `md` alone there are no templates.'
		: 'Write what it makes, and `templateEngineOverride: md` in the post: then there are no templates.'
	const head: Piece = { text: source.slice(0, from), start: 0, end: from, isCopy: true }
	const place = createPlaceOf(source)(from)
	return {
		text: head.text,
		diagnostics: [report('liquid-failed', file, message, { place, hint })],
		finish: (tree) => mapPositions(tree, [head], source),
	}
}
