import { attempt, type Failure, type Outcome } from './attempt.ts'
import type { Delivery, Message } from './delivery.ts'
import { createDeliveryList } from './delivery-list.ts'
import type { Recipient, Settings } from './options.ts'
import { restOf, retryDelay } from './retry-delay.ts'
import { createTimers } from './timers.ts'

/** What has become of the deliveries of one target. */
export interface TargetStatistics {
	readonly target: string
	readonly waiting: number
	readonly underway: number
	readonly delivered: number
	/** Attempts. */
	readonly failures: number
	/** The oldest of too many. */
	readonly dropped: number
	/** Given up. */
	readonly lost: number
	/** It has answered that it wants nothing any more. */
	readonly isGone: boolean
}

/** Brings messages to one target. */
export interface TargetQueue {
	add(messages: readonly Message[]): void
	statistics(): TargetStatistics
	close(): Promise<void>
}

/** How many deliveries are under way to one target. */
const CONCURRENCY = 4

export function createTargetQueue(recipient: Recipient, settings: Settings): TargetQueue {
	const { name } = recipient
	const { attempts, clock, closeDeadline, random } = settings
	const counts = { delivered: 0, failures: 0, dropped: 0, lost: 0 }
	const list = createDeliveryList(settings.queue)
	const underway = new Set<Delivery>()
	const abandoning = new AbortController()
	const timers = createTimers(clock, start)
	let rests = 0
	let [isFailing, isGone, isClosing] = [false, false, false]
	let whenIdle = () => {}

	const tell = (message: string) => settings.tell(`${name}: ${message}`)

	/** Starts what is due. */
	function start(): void {
		while (rests === 0 && underway.size < CONCURRENCY) {
			const delivery = list.take(underway)
			if (!delivery) break
			underway.add(delivery)
			void deliver(delivery)
		}
		if (underway.size === 0) whenIdle()
	}

	async function deliver(delivery: Delivery): Promise<void> {
		const outcome = await attempt(delivery, recipient, settings, abandoning.signal)
		// What was given up is counted.
		if (!underway.delete(delivery)) return
		settle(delivery, outcome)
		start()
	}

	function settle(delivery: Delivery, outcome: Outcome): void {
		if (outcome.type === 'delivered') {
			counts.delivered++
			isFailing = false
			return
		}
		counts.failures++
		delivery.failures++
		if (outcome.type === 'gone') end(outcome)
		if (isGone) lose(1)
		else if (outcome.type === 'refused' || delivery.failures >= attempts) {
			const { failures, postIds } = delivery
			lose(1, `${outcome.reason}; given up after ${times(failures)}: ${postIds[0]}`)
		} else retry(delivery, outcome)
	}

	function retry(delivery: Delivery, { reason, retryAfter }: Failure): void {
		if (!isFailing) tell(`${reason}; it is tried again`)
		isFailing = true
		delivery.isResting = true
		drop(list.putBack(delivery))
		if (isClosing) return
		timers.set(retryDelay(delivery.failures, random), () => {
			delivery.isResting = false
		})
		if (retryAfter === undefined) return
		rests++
		timers.set(restOf(retryAfter), () => rests--)
	}

	function end({ reason }: Failure): void {
		if (isGone) return
		isGone = true
		timers.clear()
		lose(list.clear(), `${reason}; nothing is sent to it until the next start`)
	}

	function lose(lost: number, reason?: string): void {
		counts.lost += lost
		if (reason !== undefined) tell(reason)
	}

	function drop(dropped: number): void {
		counts.dropped += dropped
		if (dropped > 0) tell(`too many deliveries wait; the oldest are dropped: ${dropped}`)
	}

	return {
		add(messages) {
			if (isGone || isClosing) return
			const wanted = messages.filter(({ type }) => recipient.events.has(type))
			drop(list.add(wanted.map((message) => ({ ...message, failures: 0, isResting: false }))))
			start()
		},
		statistics: () => ({
			target: name,
			waiting: list.size(),
			underway: underway.size,
			...counts,
			isGone,
		}),
		async close() {
			isClosing = true
			timers.clear()
			await new Promise<void>((ended) => {
				const stop = clock.after(closeDeadline, ended)
				whenIdle = () => {
					stop()
					ended()
				}
				start()
			})
			const lost = list.clear() + underway.size
			underway.clear()
			abandoning.abort()
			if (lost > 0) lose(lost, `deliveries lost at the end: ${lost}`)
		},
	}
}

function times(attempts: number): string {
	return attempts === 1 ? '1 attempt' : `${attempts} attempts`
}
