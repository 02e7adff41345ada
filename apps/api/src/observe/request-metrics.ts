import type { Metric, Registry } from 'prom-client'
import { cacheLabel, createRequestLabels, type RequestLabels } from './bounded-labels.ts'
import { isFailure, type RequestEvent } from './request-event.ts'
import { addRequest, buckets, createTally, type Tally } from './tally.ts'

/** A line of the text: a name, labels and a number. */
interface Sample {
	readonly metricName?: string
	readonly labels: Readonly<Record<string, string | number>>
	readonly value: number
}

/**
 * Rate, errors and duration of requests. They are counted in plain numbers and put into the registry's words when somebody asks: its own counters look up their
 * labels each time, which took a fifth of all that a request from memory takes.
 */
export function countRequests(registry: Registry): (event: RequestEvent) => void {
	const labelsOf = createRequestLabels()
	const tallies = new Map<RequestLabels, Tally>()
	const results = new Map<string, number>()

	function show(
		type: 'counter' | 'histogram',
		name: string,
		help: string,
		samples: () => readonly Sample[],
	): void {
		const get = async () => ({ name, help, type, values: samples(), aggregator: 'sum' })
		registry.registerMetric({ name, help, type, get } as unknown as Metric)
	}

	show(
		'histogram',
		'http_server_request_duration_seconds',
		'Time from a request until its answer was handed over or broken off.',
		() => [...tallies].flatMap(([labels, tally]) => durations(labels, tally)),
	)
	// A route has its counters from its first request on, at nought: so the first error is an increase, too.
	show(
		'counter',
		'http_server_request_errors_total',
		'Requests that failed through no fault of who asked: status 500 and above, or broken off by an error.',
		() => byRoute(tallies, ({ errors }) => errors),
	)
	show(
		'counter',
		'http_server_request_aborts_total',
		'Requests whose connection ended before their answer was handed over.',
		() => byRoute(tallies, ({ aborts }) => aborts),
	)
	show(
		'counter',
		'http_server_response_bytes_total',
		'Bytes of the bodies of answers that were handed over.',
		() => byRoute(tallies, ({ bytes }) => bytes),
	)
	show(
		'counter',
		'http_server_cache_results_total',
		'Requests by what the cache did for them.',
		() => [...results].map(([cache, value]) => ({ labels: { cache }, value })),
	)

	return (event) => {
		const labels = labelsOf(event)
		let tally = tallies.get(labels)
		if (!tally) {
			tally = createTally()
			tallies.set(labels, tally)
		}
		addRequest(tally, {
			seconds: amount(event.milliseconds) / 1000,
			bytes: amount(event.bytes),
			isFailure: isFailure(event),
			isAbort: event.aborted,
		})
		const cache = cacheLabel(event.cache)
		results.set(cache, (results.get(cache) ?? 0) + 1)
	}
}

function durations(labels: RequestLabels, { counts, count, seconds }: Tally): readonly Sample[] {
	const name = 'http_server_request_duration_seconds'
	let below = 0
	const inBuckets = [...buckets, '+Inf'].map((le, at) => {
		below += counts[at] as number
		return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: below }
	})
	return [
		...inBuckets,
		{ metricName: `${name}_sum`, labels: { ...labels }, value: seconds },
		{ metricName: `${name}_count`, labels: { ...labels }, value: count },
	]
}

function byRoute(
	tallies: ReadonlyMap<RequestLabels, Tally>,
	read: (tally: Tally) => number,
): readonly Sample[] {
	const sums = new Map<string, number>()
	for (const [{ route }, tally] of tallies) sums.set(route, (sums.get(route) ?? 0) + read(tally))
	return [...sums].map(([route, value]) => ({ labels: { route }, value }))
}

/** What cannot be counted counts as nothing. */
function amount(value: number): number {
	return Number.isFinite(value) && value > 0 ? value : 0
}
