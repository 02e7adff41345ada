/** Who waits for a load. When loads queue, the high go first. */
export type Priority = 'high' | 'normal' | 'low'

/** Refreshes that nobody waits for come after all readers. */
export type QueuePriority = Priority | 'refresh'

export const priorities: readonly QueuePriority[] = ['high', 'normal', 'low', 'refresh']

export function isHigher(one: QueuePriority, other: QueuePriority): boolean {
	return priorities.indexOf(one) < priorities.indexOf(other)
}
