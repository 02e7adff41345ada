import { tailSampling } from '@blog/otel-tail'
import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
	BasicTracerProvider,
	BatchSpanProcessor,
	InMemorySpanExporter,
} from '@opentelemetry/sdk-trace-base'

/** Records every span, and keeps those that tail sampling keeps. */
export async function startTracing() {
	const sampler = tailSampling(new BatchSpanProcessor(new InMemorySpanExporter()))
	context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
	trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [sampler] }))
}
