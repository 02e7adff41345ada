import type { Statistics } from '@blog/cache'
import { Counter, Gauge, type Registry } from 'prom-client'

type Row = readonly [name: string, help: string, read: (now: Statistics) => number]

const counters: readonly Row[] = [
	['loads', 'Calls of the loader.', (now) => now.loads],
	['load_failures', 'Loads that failed or took too long.', (now) => now.loadFailures],
	['refreshes', 'Loads begun while a stale value is served.', (now) => now.refreshes],
	['refresh_failures', 'Refreshes that brought nothing.', (now) => now.refreshFailures],
	['values_kept', 'Values kept, from wherever they came.', (now) => now.kept],
	['records_refused', 'Records that were damaged or of another version.', (now) => now.refused],
	['changes', 'Calls that let values expire or removed them.', (now) => now.changes],
	['event_failures', 'Listeners that threw.', (now) => now.eventFailures],
	['store_hits', 'Reads of the second level that found something.', (now) => now.store.hits],
	['store_misses', 'Reads of the second level that found nothing.', (now) => now.store.misses],
	['store_writes', 'Writes to the second level.', (now) => now.store.writes],
	['store_failures', 'Calls of the second level that failed.', (now) => now.store.failures],
	['store_skipped', 'Calls of the second level that were not tried.', (now) => now.store.skipped],
]

const gauges: readonly Row[] = [
	['loading', 'Loads that are running.', (now) => now.loading],
	['queued', 'Loads that wait for their turn.', (now) => now.queued],
	['queue_age_seconds', 'How long the first of them has waited.', (now) => now.queueAge / 1000],
	['entries', 'Values in memory.', (now) => now.entries],
	['bytes', 'Size of the values in memory.', (now) => now.bytes],
]

const results = {
	hit: 'hits',
	stale: 'stale',
	miss: 'misses',
	collapsed: 'collapsed',
	shed: 'shed',
	failed: 'failed',
} as const satisfies Record<string, keyof Statistics>

/** What the cache counts itself, taken over at one moment. */
export function showCache(registry: Registry): (now: Statistics) => void {
	const registers = [registry]
	const gets = new Counter({
		name: 'blog_cache_gets_total',
		help: 'Values asked for, by what was answered.',
		labelNames: ['result'],
		registers,
	})
	const counted = counters.map(([name, help, read]) => ({
		metric: new Counter({ name: `blog_cache_${name}_total`, help, registers }),
		read,
	}))
	const shown = gauges.map(([name, help, read]) => ({
		metric: new Gauge({ name: `blog_cache_${name}`, help, registers }),
		read,
	}))
	const circuit = new Gauge({
		name: 'blog_cache_circuit_state',
		help: 'One for the state that the circuit to the origin or to the second level is in.',
		labelNames: ['circuit', 'state'],
		registers,
	})

	return (now) => {
		gets.reset()
		for (const [result, name] of Object.entries(results)) gets.inc({ result }, now[name])
		for (const { metric, read } of counted) {
			metric.reset()
			metric.inc(read(now))
		}
		for (const { metric, read } of shown) metric.set(read(now))
		for (const state of ['closed', 'open', 'half-open']) {
			circuit.set({ circuit: 'origin', state }, now.circuit === state ? 1 : 0)
			circuit.set({ circuit: 'store', state }, now.store.circuit === state ? 1 : 0)
		}
	}
}
