import { randomUUID } from 'node:crypto'
import type { ContentChange } from './content-change.ts'

/** A change on its way to one target. */
export interface Delivery {
	/** The same for each attempt, so that a receiver knows a second one. */
	readonly id: string
	/** Of its post, and what that was before. */
	readonly postIds: readonly string[]
	readonly body: string
	/** Attempts that failed. */
	failures: number
	/** Whether the next attempt is not due yet. */
	isResting: boolean
}

/** What is sent of a change: made once, for all targets and attempts. */
export function messageOf({ type, post }: ContentChange, time: number) {
	return {
		type,
		id: `msg_${randomUUID().replaceAll('-', '')}`,
		postIds: [post.id, ...(post.previousId === undefined ? [] : [post.previousId])],
		body: JSON.stringify({ type, timestamp: new Date(time).toISOString(), data: { post } }),
	}
}

export type Message = ReturnType<typeof messageOf>
