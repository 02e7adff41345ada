import type { Root } from 'mdast'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { createPlaceOf } from '../diagnostics/place-of.ts'
import { report } from '../diagnostics/rules.ts'
import { deepHtml } from './deep-html.ts'
import { deepest } from './deepest.ts'
import { isDeeperThan } from './is-deeper-than.ts'
import { manyMarksAt, withoutMoreMarks } from './many-marks.ts'
import type { MarkdownBody } from './markdown-body.ts'
import { parseNatively } from './parse-natively.ts'

/** Reports a tree that is nested too deep, or whose HTML is. */
export function tooDeepTree(tree: Root, file: string): Diagnostic | undefined {
	if (isDeeperThan(tree, deepest))
		return report('nesting-too-deep', file, `Unexpected nesting of more than ${deepest} levels`)
	const place = deepHtml(tree, deepest)
	const message = `Unexpected HTML: more than ${deepest} elements in each other`
	return place && report('nesting-too-deep', file, message, { place })
}

/**
 * Reports quotes and items that are nested too deep before they are parsed: that takes time that is quadratic in their depth.
 *
 * @param body What parsers get.
 */
export function tooDeepMarks(body: MarkdownBody, file: string): Diagnostic | undefined {
	const { text, extras } = body
	const end = manyMarksAt(text)
	if (end === undefined) return undefined
	// In code, in a comment and in a line that parts the text they are no marks.
	const { tree } = parseNatively(withoutMoreMarks(text), false, extras)
	if (!isDeeperThan(tree, deepest)) return undefined
	const message = `Unexpected nesting of more than ${deepest} quotes and items`
	const place = placeIn(body, end - 1)
	return report('nesting-too-deep', file, message, { place })
}

/** A place of the file, by an offset in what parsers get. */
function placeIn(body: MarkdownBody, offset: number): Place {
	const point = { ...createPlaceOf(body.text)(offset), offset }
	const position = { start: point, end: point }
	const { children } = body.finish({
		type: 'root',
		children: [{ type: 'thematicBreak', position }],
		position,
	})
	return children[0]?.position?.start ?? point
}
