import type { Tracing } from './send-traces.ts'

/** What must be installed beside the API for traces to be sent. */
const packages = [
	'@opentelemetry/sdk-trace-base',
	'@opentelemetry/exporter-trace-otlp-http',
	'@opentelemetry/context-async-hooks',
	'@opentelemetry/core',
	'@opentelemetry/resources',
]

/**
 * Sends traces if the environment says where to. Whoever registers an SDK of their own has no need of it.
 *
 * @param version Of the API.
 * @param tell Told what is missing, and what cannot be sent.
 * @returns `undefined` if the environment names no place.
 */
export async function startTracing(
	env: NodeJS.ProcessEnv,
	version: string,
	tell: (message: string, level?: 'info') => void,
): Promise<Tracing | undefined> {
	if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return undefined
	const sdk = await import('./send-traces.ts').catch(() => undefined)
	if (!sdk) tell(`No traces are sent: npm install ${packages.join(' ')}`)
	return sdk?.sendTraces(env, version, tell)
}
