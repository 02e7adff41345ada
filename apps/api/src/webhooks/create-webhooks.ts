import type { ContentChange } from './content-change.ts'
import { type Message, messageOf } from './delivery.ts'
import { resolveOptions, type WebhookOptions } from './options.ts'
import { createTargetQueue, type TargetStatistics } from './target-queue.ts'
import { createTimers } from './timers.ts'

/** Tells other programs what has changed. */
export interface Webhooks {
	/** Returns at once, and never throws. After `close` nothing is sent. */
	send(changes: readonly ContentChange[]): void
	/** By target, in their order. */
	stats(): readonly TargetStatistics[]
	/** Gives what is under way, and what was never tried, until the deadline; the rest is lost, and told. */
	close(): Promise<void>
}

/**
 * Sends changes to other programs, signed as Standard Webhooks says, and again until they have arrived. What has not arrived is kept in
 * memory only.
 *
 * @throws {BlogError} `USAGE` if a target is none.
 * @throws {RangeError} If a number makes no sense.
 *
 * @example
 * const webhooks = createWebhooks({ targets: [{ url: 'https://example.com/hook', secret: 'whsec_…' }] })
 * webhooks.send(changesBetween(before, after, 'https://example.com'))
 */
export function createWebhooks(options: WebhookOptions): Webhooks {
	const settings = resolveOptions(options)
	const queues = settings.recipients.map((recipient) => createTargetQueue(recipient, settings))
	const held: (readonly Message[])[] = []
	const timers = createTimers(settings.clock, () => {})
	let closing: Promise<unknown> | undefined

	function release(): void {
		const messages = held.shift() ?? []
		for (const queue of queues) queue.add(messages)
	}

	return {
		send(changes) {
			const now = settings.clock.now()
			held.push(changes.map((change) => messageOf(change, now)))
			if (settings.delay > 0) timers.set(settings.delay, release)
			else release()
		},
		stats: () => queues.map((queue) => queue.statistics()),
		async close() {
			timers.clear()
			while (held.length > 0) release()
			closing ??= Promise.all(queues.map((queue) => queue.close()))
			await closing
		},
	}
}
