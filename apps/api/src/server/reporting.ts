import type { MetricsOptions } from '../observe/metrics.ts'
import type { RequestEvent } from '../observe/request-event.ts'
import { startTracing } from '../tracing/start-tracing.ts'
import type { ApiServerOptions } from './options.ts'

/** What others get to know of the server. */
export interface Reporting {
	request(event: RequestEvent): void
	error(error: Error, path: string): void
	/** Says what no stack explains: a mistake of somebody else, or that something is well again. */
	tell(message: string, level?: 'error' | 'info'): void
	/** The text of `/metrics` and its type. */
	metrics?(): Promise<{ readonly text: string; readonly type: string }>
	close(): Promise<void>
}

/** Sets up log, metrics and traces: only what is asked for is loaded. */
export async function startReporting(
	{ log: write, metrics: hasMetrics = false, onError, onInfo }: ApiServerOptions,
	facts: MetricsOptions,
): Promise<Reporting> {
	const log = write && (await import('../observe/log.ts')).createLog({ write })
	const metrics = hasMetrics && (await import('../observe/metrics.ts')).createMetrics(facts)
	const error = (reason: Error, path: string) => {
		log?.error(reason.message, path === '' ? {} : { path }, reason)
		if (onError) onError(reason, path)
		else if (!log) writeError(reason, path)
	}
	const tell: Reporting['tell'] = (message, level = 'error') => {
		log?.[level](message)
		if (level === 'info' && onInfo) onInfo(message)
		else if (level === 'error' && onError)
			onError(Object.assign(new Error(message), { stack: undefined }), '')
		else if (!log) process.stderr.write(`${message}\n`)
	}
	const tracing = await startTracing(process.env, facts.build.version, tell)
	return {
		error,
		tell,
		request(event) {
			if (metrics) metrics.request(event)
			log?.request(event)
		},
		...(metrics && {
			metrics: async () => ({ text: await metrics.text(), type: metrics.contentType }),
		}),
		async close() {
			await tracing?.shutdown()
			log?.close()
		},
	}
}

/** Of an answer, where it happened; else what happened is all there is to know. */
function writeError(error: Error, path: string): void {
	process.stderr.write(path ? `${path}: ${error.stack}\n` : `${error.message}\n`)
}
