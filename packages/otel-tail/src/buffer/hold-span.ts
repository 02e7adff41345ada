import { SpanStatusCode } from '@opentelemetry/api'
import { type TailSpan, toMilliseconds } from '../span.ts'
import { estimateBytes } from './estimate-bytes.ts'
import type { LocalTrace } from './local-trace.ts'

/**
 * Holds a span of a trace. Of too many the root, errors and the slowest stay.
 *
 * @returns Whether all its spans are held.
 */
export function holdSpan(trace: LocalTrace, span: TailSpan, limit: number): boolean {
	const { spans, root } = trace
	trace.bytes += estimateBytes(span)
	if (spans.length < limit) {
		spans.push(span)
		return true
	}
	// From the first one on that is too many, the spans are a heap, with the one that matters least in front.
	if (trace.droppedSpans === 0)
		for (let index = (limit >> 1) - 1; index >= 0; index--) sink(spans, index, root)
	trace.droppedSpans += 1
	const least = spans[0] as TailSpan
	if (weight(span, root) <= weight(least, root)) {
		trace.bytes -= estimateBytes(span)
		return false
	}
	trace.bytes -= estimateBytes(least)
	spans[0] = span
	sink(spans, 0, root)
	return false
}

/** Moves a span back until both behind it weigh more. */
function sink(spans: TailSpan[], from: number, root: TailSpan | undefined) {
	const span = spans[from] as TailSpan
	const own = weight(span, root)
	let index = from
	while (2 * index + 1 < spans.length) {
		let next = 2 * index + 1
		if (next + 1 < spans.length && weightAt(next + 1) < weightAt(next)) next += 1
		if (own <= weightAt(next)) break
		spans[index] = spans[next] as TailSpan
		index = next
	}
	spans[index] = span
	function weightAt(place: number) {
		return weight(spans[place] as TailSpan, root)
	}
}

/** Errors outweigh any time, the root outweighs errors. */
function weight(span: TailSpan, root: TailSpan | undefined): number {
	if (span === root) return Number.POSITIVE_INFINITY
	const isError = span.status.code === SpanStatusCode.ERROR
	return toMilliseconds(span.duration) + (isError ? 1e15 : 0)
}
