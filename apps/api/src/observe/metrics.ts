import type { Statistics } from '@blog/cache'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { showCache } from './cache-metrics.ts'
import { type ConnectionCounts, showConnections } from './connection-metrics.ts'
import { type ContentStatus, showContent } from './content-metrics.ts'
import type { RequestEvent } from './request-event.ts'
import { countRequests } from './request-metrics.ts'

export interface MetricsOptions {
	/** Asked for each text. */
	cacheStatistics?(): Statistics
	/** Asked for each text. */
	content?(): ContentStatus
	/** Asked for each text. */
	connections?(): ConnectionCounts
	readonly build: { readonly version: string }
}

export interface Metrics {
	request(event: RequestEvent): void
	/** All that is known, in Prometheus' text format. */
	text(): Promise<string>
	/** Of {@link text}. */
	readonly contentType: string
}

/**
 * Counts requests, before any sampling, and shows them with the state of cache, content and process.
 *
 * How many series there are does not depend on what clients send. The event loop and garbage collection are watched until the process ends: make one, not one a request.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function createMetrics({
	cacheStatistics,
	content,
	connections,
	build,
}: MetricsOptions): Metrics {
	const registry = new Registry()
	collectDefaultMetrics({ register: registry })
	new Gauge({
		name: 'blog_build_info',
		help: 'One, with the version that runs.',
		labelNames: ['version'],
		registers: [registry],
	}).set({ version: build.version }, 1)

	const request = countRequests(registry)
	const updateCache = cacheStatistics && showCache(registry)
	const updateContent = content && showContent(registry)
	const updateConnections = connections && showConnections(registry)

	return {
		request,
		text() {
			if (cacheStatistics) updateCache?.(cacheStatistics())
			if (content) updateContent?.(content())
			if (connections) updateConnections?.(connections())
			return registry.metrics()
		},
		contentType: registry.contentType,
	}
}
