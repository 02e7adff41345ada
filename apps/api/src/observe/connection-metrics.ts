import { Counter, Gauge, type Registry } from 'prom-client'

/** What is counted of connections. */
export interface ConnectionCounts {
	readonly open: number
	/** By what there were too many of: those of the client, or all. */
	readonly refused: { readonly client: number; readonly all: number }
	/** Idle ones that were closed to make room. */
	readonly evicted: number
}

export function showConnections(registry: Registry): (now: ConnectionCounts) => void {
	const registers = [registry]
	const open = new Gauge({
		name: 'http_server_connections',
		help: 'Connections that are open.',
		registers,
	})
	const refused = new Counter({
		name: 'http_server_connections_refused_total',
		help: 'Connections that were refused, by what there were too many of.',
		labelNames: ['reason'],
		registers,
	})
	const evicted = new Counter({
		name: 'http_server_connections_evicted_total',
		help: 'Idle connections that were closed to make room.',
		registers,
	})
	return (now) => {
		open.set(now.open)
		refused.reset()
		for (const reason of ['client', 'all'] as const) refused.inc({ reason }, now.refused[reason])
		evicted.reset()
		evicted.inc(now.evicted)
	}
}
