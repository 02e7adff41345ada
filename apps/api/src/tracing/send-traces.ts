import {
	dropRoutes,
	keepErrors,
	keepForced,
	keepRare,
	keepSlow,
	tailSampling,
} from '@blog/otel-tail'
import { context, DiagLogLevel, diag, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
	defaultResource,
	detectResources,
	envDetector,
	resourceFromAttributes,
} from '@opentelemetry/resources'
import {
	AlwaysOnSampler,
	BasicTracerProvider,
	BatchSpanProcessor,
	type SpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { isListening } from '../observe/traced.ts'
import { healthPaths } from '../reply/health.ts'
import { ownDice } from './own-dice.ts'
import { tellExports } from './tell-exports.ts'

/** Milliseconds in which a collector takes what it is sent, unless `OTEL_EXPORTER_OTLP_TIMEOUT` says otherwise. */
const TIMEOUT = 2500

/** Milliseconds for the last traces. */
const LAST = 3000

/** Traces that are sent until it is shut down. */
export interface Tracing {
	/** Sends what is left, if that can be done within three seconds. */
	shutdown(): Promise<void>
}

/**
 * Sends traces to where `OTEL_EXPORTER_OTLP_ENDPOINT` says, those that are worth it.
 *
 * What callers say of sampling counts if `OTEL_TRACES_SAMPLER` is one of `parentbased_…`.
 *
 * A file of its own, to be imported when it is wanted: the SDK is optional, and CommonJS. Imported by name here it is found by name in a bundle too, where `import()` of it gives nothing but `default`.
 *
 * @param tell Told when traces cannot be sent, and when they can again.
 * @returns `undefined` if another SDK is there already.
 */
export function sendTraces(
	env: NodeJS.ProcessEnv,
	version: string,
	tell: (message: string, level?: 'info') => void,
): Tracing | undefined {
	if (isListening()) return undefined
	tellDiagnostics(tell)
	const trustsCallers = env.OTEL_TRACES_SAMPLER?.trim().startsWith('parentbased_') ?? false
	const exporter = new OTLPTraceExporter({
		...(!hasTimeout(env) && { timeoutMillis: TIMEOUT }),
	})
	const processor = tailSampling(new BatchSpanProcessor(tellExports(exporter, tell)), {
		overrideRemote: !trustsCallers,
		policies: [
			dropRoutes([...healthPaths, '/metrics']),
			keepErrors(),
			keepForced(),
			keepSlow(),
			keepRare(),
		],
	})
	const provider = new BasicTracerProvider({
		...(!env.OTEL_TRACES_SAMPLER?.trim() && { sampler: new AlwaysOnSampler() }),
		resource: defaultResource()
			.merge(resourceFromAttributes({ 'service.name': 'blog-api', 'service.version': version }))
			.merge(detectResources({ detectors: [envDetector] })),
		spanProcessors: [processor as SpanProcessor],
	})
	const propagator = new W3CTraceContextPropagator()
	context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
	propagation.setGlobalPropagator(trustsCallers ? propagator : ownDice(propagator))
	trace.setGlobalTracerProvider(provider)
	return {
		async shutdown() {
			await within(LAST, provider.shutdown()).catch((error: Error) =>
				tell(`The last traces were not sent: ${error.message}`),
			)
			trace.disable()
			context.disable()
			propagation.disable()
			diag.disable()
		},
	}
}

/** What the SDK complains of: a variable that cannot be read, spans that are too many. */
function tellDiagnostics(tell: (message: string, level?: 'info') => void): void {
	const say = (message: string, ...details: unknown[]) => tell([message, ...details].join(' '))
	const nothing = () => {}
	diag.setLogger(
		{ error: say, warn: say, info: nothing, debug: nothing, verbose: nothing },
		{ logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
	)
}

function hasTimeout(env: NodeJS.ProcessEnv): boolean {
	return Boolean(env.OTEL_EXPORTER_OTLP_TRACES_TIMEOUT || env.OTEL_EXPORTER_OTLP_TIMEOUT)
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<never>((_, reject) => {
		const fail = () => reject(new Error(`the collector took more than ${milliseconds} ms`))
		timer = setTimeout(fail, milliseconds)
	})
	await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
