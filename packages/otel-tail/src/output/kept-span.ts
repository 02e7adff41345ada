import { withThreshold } from '../sampling/trace-state.ts'
import type { Verdict } from '../sampling/verdict.ts'
import type { TailSpan } from '../span.ts'

/**
 * A span with what was decided of its trace. The span itself stays as it is: other processors may hold it too.
 *
 * @param droppedSpans How many of the trace were too many; only told if there are some.
 */
export function keptSpan(
	span: TailSpan,
	{ policy, adjustedCount, threshold }: Verdict,
	hasThreshold: boolean,
	droppedSpans: number,
): TailSpan {
	const own = span.spanContext()
	const context = hasThreshold ? withThreshold(own, threshold) : own
	return {
		name: span.name,
		kind: span.kind,
		spanContext: () => context,
		parentSpanContext: span.parentSpanContext,
		startTime: span.startTime,
		endTime: span.endTime,
		duration: span.duration,
		ended: span.ended,
		status: span.status,
		attributes: {
			...span.attributes,
			'tail.policy': policy,
			'tail.adjusted_count': adjustedCount,
			...(droppedSpans > 0 && { 'tail.dropped_spans': droppedSpans }),
		},
		links: span.links,
		events: span.events,
		resource: span.resource,
		instrumentationScope: span.instrumentationScope,
		droppedAttributesCount: span.droppedAttributesCount,
		droppedEventsCount: span.droppedEventsCount,
		droppedLinksCount: span.droppedLinksCount,
	}
}
