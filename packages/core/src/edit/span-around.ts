import type { Span } from './field.ts'

/**
 * Finds the span that another one stands in.
 *
 * @param spans In order, and none within another.
 */
export function spanAround<Found extends Span>(
	spans: readonly Found[],
	{ from, to }: Span,
): Found | undefined {
	let [first, behind] = [0, spans.length]
	while (first < behind) {
		const middle = (first + behind) >> 1
		if ((spans[middle] as Found).from <= from) first = middle + 1
		else behind = middle
	}
	const last = spans[first - 1]
	return last !== undefined && to <= last.to ? last : undefined
}
