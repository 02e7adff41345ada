import type {
	Attributes,
	Context,
	HrTime,
	Link,
	SpanContext,
	SpanKind,
	SpanStatus,
} from '@opentelemetry/api'

/** What is read of a span and handed on: the part that SDK 2 and SDK 3 have in common, so that neither is needed to compile. */
export interface TailSpan {
	readonly name: string
	readonly kind: SpanKind
	spanContext(): SpanContext
	readonly parentSpanContext?: SpanContext | undefined
	readonly startTime: HrTime
	readonly endTime: HrTime
	readonly duration: HrTime
	readonly ended: boolean
	readonly status: SpanStatus
	readonly attributes: Attributes
	readonly links: Link[]
	readonly events: TailSpanEvent[]
	readonly resource: unknown
	readonly instrumentationScope: unknown
	readonly droppedAttributesCount: number
	readonly droppedEventsCount: number
	readonly droppedLinksCount: number
}

/** An event of a {@link TailSpan}. */
export interface TailSpanEvent {
	readonly time: HrTime
	readonly name: string
	readonly attributes?: Attributes
}

/** A span processor of either SDK: methods, so that one for their own spans fits. */
export interface TailSpanProcessor {
	onStart(span: TailSpan, parentContext: Context): void
	onEnding?(span: TailSpan): void
	onEnd(span: TailSpan): void
	forceFlush(): Promise<void>
	shutdown(): Promise<void>
}

/** Milliseconds of a time or a duration. */
export function toMilliseconds([seconds, nanoseconds]: HrTime): number {
	return seconds * 1e3 + nanoseconds / 1e6
}
