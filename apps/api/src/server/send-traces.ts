import {
	dropRoutes,
	keepErrors,
	keepForced,
	keepRare,
	keepSlow,
	tailSampling,
} from '@blog/otel-tail'
import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
	BasicTracerProvider,
	BatchSpanProcessor,
	type SpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { healthPaths } from '../reply/health.ts'

/** Traces that are sent until it is shut down. */
export interface Tracing {
	shutdown(): Promise<void>
}

/**
 * Sends traces to where `OTEL_EXPORTER_OTLP_ENDPOINT` says, those that are worth it.
 *
 * A file of its own, to be imported when it is wanted: the SDK is optional, and CommonJS. Imported by name here it is found by name in a bundle too, where `import()` of it gives nothing but `default`.
 */
export function sendTraces(): Tracing {
	const processor = tailSampling(new BatchSpanProcessor(new OTLPTraceExporter()), {
		policies: [
			dropRoutes([...healthPaths, '/metrics']),
			keepErrors(),
			keepForced(),
			keepSlow(),
			keepRare(),
		],
	})
	const provider = new BasicTracerProvider({ spanProcessors: [processor as SpanProcessor] })
	context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
	propagation.setGlobalPropagator(new W3CTraceContextPropagator())
	trace.setGlobalTracerProvider(provider)
	return {
		async shutdown() {
			await provider.shutdown()
			trace.disable()
			context.disable()
			propagation.disable()
		},
	}
}
