import { Counter, Histogram, type Registry } from 'prom-client'
import { cacheLabel, createRequestLabels } from './bounded-labels.ts'
import { isFailure, type RequestEvent } from './request-event.ts'

/** Seconds. From an answer out of memory to one that somebody has given up on. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Rate, errors and duration of requests. */
export function countRequests(registry: Registry): (event: RequestEvent) => void {
	const registers = [registry]
	const duration = new Histogram({
		name: 'http_server_request_duration_seconds',
		help: 'Time from a request to the end of its answer.',
		labelNames: ['method', 'route', 'status'],
		buckets,
		registers,
	})
	const errors = new Counter({
		name: 'http_server_request_errors_total',
		help: 'Requests that failed through no fault of who asked: status 500 and above, or broken off by an error.',
		labelNames: ['route'],
		registers,
	})
	const bytes = new Counter({
		name: 'http_server_response_bytes_total',
		help: 'Bytes of the bodies of answers.',
		labelNames: ['route'],
		registers,
	})
	const cache = new Counter({
		name: 'http_server_cache_results_total',
		help: 'Requests by what the cache did for them.',
		labelNames: ['cache'],
		registers,
	})
	const labelsOf = createRequestLabels()

	return (event) => {
		const labels = labelsOf(event)
		const { route } = labels
		duration.observe(
			labels as { [name: string]: string } & typeof labels,
			amount(event.milliseconds) / 1000,
		)
		// Nothing is added to a counter that has been seen at nought: the first error is an increase, too.
		errors.inc({ route }, isFailure(event) ? 1 : 0)
		bytes.inc({ route }, amount(event.bytes))
		cache.inc({ cache: cacheLabel(event.cache) })
	}
}

/** What cannot be counted counts as nothing. */
function amount(value: number): number {
	return Number.isFinite(value) && value > 0 ? value : 0
}
