import { SpanStatusCode } from '@opentelemetry/api'
import type { LocalTrace } from '../buffer/local-trace.ts'
import type { Counting } from '../counters.ts'
import type { ResolvedOptions } from '../resolve-options.ts'
import type { TailSpan, TailSpanProcessor } from '../span.ts'
import { keptSpan } from './kept-span.ts'

/** Hands on spans of kept traces: the root always, errors twice as many as others, so that a trace without end fills nothing. */
export function createOutlet(
	downstream: TailSpanProcessor,
	{ maxSpansPerTrace, randomness }: ResolvedOptions,
	counting: Counting,
): (trace: LocalTrace, span: TailSpan) => void {
	return (trace, span) => {
		if (!trace.verdict) return
		const isRoot = span === trace.root
		const isError = span.status.code === SpanStatusCode.ERROR
		if (!isRoot && trace.exported >= maxSpansPerTrace * (isError ? 2 : 1)) {
			if (trace.droppedSpans === 0) counting.tooBig += 1
			trace.droppedSpans += 1
			counting.droppedSpans += 1
			return
		}
		trace.exported += 1
		counting.exportedSpans += 1
		downstream.onEnd(
			keptSpan(span, trace.verdict, randomness === undefined, isRoot ? trace.droppedSpans : 0),
		)
	}
}
