import type { Entry } from '../memory/entry.ts'
import type { Ticket } from './bulkhead.ts'
import { isHigher, type QueuePriority } from './priority.ts'

/** Who wants a value. */
export interface Demand {
	/** Wanted also when nobody waits. */
	readonly isRefresh: boolean
	waiting: number
	priority: QueuePriority
	/** The load's place in the queue, or at the origin. */
	ticket: Ticket | undefined
}

/** What a flight has brought. */
export interface Landing<Value> {
	readonly entry: Entry<Value>
	readonly source: 'origin' | 'store'
	/** How many changes there were when its load began, … */
	readonly changes: number
	/** … and whether one of those that came since has made it old. */
	readonly isOld: boolean
}

/** A value on its way. */
export interface Flight<Value> {
	readonly demand: Demand
	readonly landing: Promise<Landing<Value>>
}

/** Single-flight: one value of a key is on its way at a time. */
export interface Flights<Value> {
	find(key: string): Flight<Value> | undefined
	/** Starts one for somebody who waits, or for `refresh`. If it is shared, others find it until it has landed. */
	start(key: string, priority: QueuePriority, isShared: boolean): Flight<Value>
	/** One more waits; a load that is queued goes forward if that one comes first. */
	join(flight: Flight<Value>, priority: QueuePriority): void
	/** One waits no longer. A load that is queued is given up with the last of them; one that runs goes on, as its value will be wanted. */
	leave(key: string, flight: Flight<Value>): void
}

export function createFlights<Value>(
	fetchValue: (key: string, demand: Demand) => Promise<Landing<Value>>,
): Flights<Value> {
	const underway = new Map<string, Flight<Value>>()

	function forget(key: string, { demand }: Pick<Flight<Value>, 'demand'>): void {
		if (underway.get(key)?.demand === demand) underway.delete(key)
	}

	return {
		find: (key) => underway.get(key),
		start(key, priority, isShared) {
			const isRefresh = priority === 'refresh'
			const demand = { isRefresh, waiting: isRefresh ? 0 : 1, priority, ticket: undefined }
			const landing = fetchValue(key, demand).finally(() => forget(key, { demand }))
			// Those who wait hear of a failure; a refresh may have nobody.
			landing.catch(() => {})
			const flight = { demand, landing }
			if (isShared) underway.set(key, flight)
			return flight
		},
		join({ demand }, priority) {
			demand.waiting++
			if (!isHigher(priority, demand.priority)) return
			demand.priority = priority
			demand.ticket?.promote(priority)
		},
		leave(key, flight) {
			const { demand } = flight
			demand.waiting--
			if (demand.waiting > 0 || demand.isRefresh || !demand.ticket?.isQueued) return
			forget(key, flight)
			demand.ticket.leave()
		},
	}
}
