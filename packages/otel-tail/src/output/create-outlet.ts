import { SpanStatusCode } from '@opentelemetry/api'
import type { Outcome } from '../buffer/local-trace.ts'
import type { Counting } from '../counters.ts'
import type { ResolvedOptions } from '../resolve-options.ts'
import type { TailSpan, TailSpanProcessor } from '../span.ts'
import { keptSpan } from './kept-span.ts'

/** Hands on a span of a kept trace. */
export type HandOn = (outcome: Outcome, span: TailSpan, isRoot: boolean) => void

/** Hands on spans of kept traces: the root always, errors twice as many as others, so that a trace without end fills nothing. */
export function createOutlet(
	downstream: TailSpanProcessor,
	{ maxSpansPerTrace, randomness }: ResolvedOptions,
	counting: Counting,
): HandOn {
	return (outcome, span, isRoot) => {
		const isError = span.status.code === SpanStatusCode.ERROR
		if (!isRoot && outcome.exported >= maxSpansPerTrace * (isError ? 2 : 1)) {
			if (outcome.droppedSpans === 0) counting.tooBig += 1
			outcome.droppedSpans += 1
			counting.droppedSpans += 1
			return
		}
		outcome.exported += 1
		counting.exportedSpans += 1
		downstream.onEnd(
			keptSpan(span, outcome.verdict, randomness === undefined, isRoot ? outcome.droppedSpans : 0),
		)
	}
}
