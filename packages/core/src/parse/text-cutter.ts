import type { Text } from 'mdast'
import { alignText } from './source-of-text.ts'

type Point = NonNullable<Text['position']>['start']

/**
 * Makes what cuts parts out of a text, each with its own place. They are asked for in order. A part that something else made has the place
 * up to which the text is the author's.
 *
 * @param source What its position is of.
 */
export function textCutter(node: Text, source: string): (from: number, to: number) => Text {
	const { value, position } = node
	const offset = position?.start.offset
	if (position === undefined || offset === undefined)
		return (from, to) => ({ ...node, value: value.slice(from, to) })
	const signs = alignText(value, source, offset)
	let index = 0
	let point: Point = position.start
	return (from, to) => {
		const start = pointAt(from)
		return { ...node, value: value.slice(from, to), position: { start, end: pointAt(to) } }
	}

	function pointAt(place: number): Point {
		let offset = point.offset ?? 0
		while (index < place) {
			const { value: sign } = signs.next()
			if (sign === undefined) break
			index = sign.index + sign.text.length
			offset = sign.end
		}
		point = moved(point, offset, source)
		return point
	}
}

function moved({ line, column, offset = 0 }: Point, to: number, source: string): Point {
	const lines = source.slice(offset, to).split(/\r\n?|\n/)
	const last = lines.at(-1) ?? ''
	return {
		line: line + lines.length - 1,
		column: (lines.length > 1 ? 1 : column) + last.length,
		offset: to,
	}
}
