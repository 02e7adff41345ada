import type { SpanProcessor } from '@opentelemetry/sdk-trace-base'

/** Traces that are sent until it is shut down. */
export interface Tracing {
	shutdown(): Promise<void>
}

/** What must be installed beside the API for traces to be sent. */
const packages = [
	'@opentelemetry/sdk-trace-base',
	'@opentelemetry/exporter-trace-otlp-http',
	'@opentelemetry/context-async-hooks',
	'@opentelemetry/core',
]

/**
 * Sends traces to where `OTEL_EXPORTER_OTLP_ENDPOINT` says, those that are worth it. Whoever registers an SDK of their own has no need of it.
 *
 * @param warn Told what is missing.
 * @returns `undefined` if the environment names no place.
 */
export async function startTracing(
	env: NodeJS.ProcessEnv,
	warn: (message: string) => void,
): Promise<Tracing | undefined> {
	if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return undefined
	const sdk = await loadSdk().catch(() => undefined)
	if (!sdk) {
		warn(`No traces are sent: npm install ${packages.join(' ')}`)
		return undefined
	}
	const [api, base, { OTLPTraceExporter }, hooks, core, tail] = sdk
	const processor = tail.tailSampling(new base.BatchSpanProcessor(new OTLPTraceExporter()), {
		policies: [
			tail.dropRoutes(['/livez', '/readyz', '/health', '/metrics']),
			tail.keepErrors(),
			tail.keepForced(),
			tail.keepSlow(),
			tail.keepRare(),
		],
	})
	const provider = new base.BasicTracerProvider({ spanProcessors: [processor as SpanProcessor] })
	api.context.setGlobalContextManager(new hooks.AsyncLocalStorageContextManager().enable())
	api.propagation.setGlobalPropagator(new core.W3CTraceContextPropagator())
	api.trace.setGlobalTracerProvider(provider)
	return {
		async shutdown() {
			await provider.shutdown()
			api.trace.disable()
			api.context.disable()
			api.propagation.disable()
		},
	}
}

function loadSdk() {
	return Promise.all([
		import('@opentelemetry/api'),
		import('@opentelemetry/sdk-trace-base'),
		import('@opentelemetry/exporter-trace-otlp-http'),
		import('@opentelemetry/context-async-hooks'),
		import('@opentelemetry/core'),
		import('@blog/otel-tail'),
	])
}
