import type { Delivery } from './delivery.ts'

/** Deliveries that wait for one target, the oldest first. */
export interface DeliveryList {
	size(): number
	/** @returns How many of the oldest were dropped, for too many wait. */
	add(deliveries: readonly Delivery[]): number
	/** Before all others: it has been taken before them. */
	putBack(delivery: Delivery): number
	/**
	 * Takes the first that is due and whose post has nothing older that waits or is under way: changes of a post arrive in their order.
	 */
	take(underway: Iterable<Delivery>): Delivery | undefined
	/** @returns How many there were. */
	clear(): number
}

/** @param limit How many may wait. */
export function createDeliveryList(limit: number): DeliveryList {
	let waiting: Delivery[] = []

	function trim(): number {
		return waiting.splice(0, Math.max(0, waiting.length - limit)).length
	}

	return {
		size: () => waiting.length,
		add(deliveries) {
			waiting = waiting.concat(deliveries)
			return trim()
		},
		putBack(delivery) {
			waiting.unshift(delivery)
			return trim()
		},
		take(underway) {
			const busy = new Set(Array.from(underway).flatMap(({ postIds }) => postIds))
			const index = waiting.findIndex(({ postIds, isResting }) => {
				if (!isResting && !postIds.some((id) => busy.has(id))) return true
				for (const id of postIds) busy.add(id)
				return false
			})
			return index < 0 ? undefined : waiting.splice(index, 1)[0]
		},
		clear: () => waiting.splice(0).length,
	}
}
