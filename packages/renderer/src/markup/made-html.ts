import { madeIn } from '@blog/core'
import type { Element, Nodes } from 'hast'
import type { Html } from 'mdast'
import { childrenOf } from './visit-all.ts'

type Point = NonNullable<Html['position']>['start']

/** Added to places of HTML that shortcodes made, until raw HTML is cleaned: no text is as long, so nobody can write what has such a place. */
const beyond = 2 ** 40

/** A piece of raw HTML. */
export interface Raw {
	type: 'raw'
	value: string
	position: { start: Point; end: Point }
}

/** Whole tags and text: what is before and behind them is read as without them. */
const wholeTags = /^\s*(?:<\/?[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>[^<]*)*$/i

/** Splits raw HTML into what its author wrote and what shortcodes made; `undefined` if they made nothing of it. */
export function splitMade(node: Html): Raw[] | undefined {
	const { value, position } = node
	const made = madeIn(node).filter(
		([from, to]) => to - from === value.length || wholeTags.test(value.slice(from, to)),
	)
	if (made.length === 0 || position === undefined) return undefined
	const cuts = [...new Set([0, ...made.flat(), value.length])]
	const starts = new Set(made.map(([start]) => start))
	let { start } = position
	return cuts.slice(0, -1).map((from, index) => {
		const part = value.slice(from, cuts[index + 1])
		const { offset = 0 } = start
		const point = starts.has(from) ? { ...start, offset: offset + beyond } : start
		start = pointBehind(start, part)
		return { type: 'raw', value: part, position: { start: point, end: point } }
	})
}

function pointBehind({ line, column, offset = 0 }: Point, text: string): Point {
	const lines = text.split('\n')
	const last = lines.at(-1) ?? ''
	return {
		line: line + lines.length - 1,
		column: (lines.length > 1 ? 1 : column) + last.length,
		offset: offset + text.length,
	}
}

/** Where an element starts, in a tree whose raw HTML is parsed. What the renderer made has a place without a start if the author's HTML closes it. */
export function offsetOf({ position }: Element): number | undefined {
	const start: Point | undefined = position?.start
	return start?.offset
}

/** Tells whether a shortcode made an element, in a tree whose raw HTML is parsed. */
export function isMade(element: Element): boolean {
	return (offsetOf(element) ?? 0) >= beyond
}

/** Gives what shortcodes made the places of their calls. */
export function placeMade(node: Nodes): void {
	const points: readonly (Point | undefined)[] = [node.position?.start, node.position?.end]
	for (const point of points)
		if (point?.offset !== undefined && point.offset >= beyond) point.offset -= beyond
	for (const child of childrenOf(node)) placeMade(child)
}
