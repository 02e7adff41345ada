import type { CacheError, CacheErrorReason } from '../cache-error.ts'
import type { Clock } from '../time/clock.ts'
import { isHigher, priorities, type QueuePriority } from './priority.ts'

/** A place in the queue, then one at the origin. */
export interface Ticket {
	/** Resolves when the load may begin; rejects with a {@link CacheError} if it never may. */
	readonly turn: Promise<void>
	readonly isQueued: boolean
	/** Goes to the end of a higher queue, as if it had come now. */
	promote(priority: QueuePriority): void
	/** Gives its place to the next one; a load that still waits is refused with `deadline`, as nobody waits for it any more. */
	leave(): void
}

/** Lets so many loads run at a time, and so many wait for so long. */
export interface Bulkhead {
	enter(priority: QueuePriority): Ticket
	readonly running: number
	readonly queued: number
	/** Milliseconds that the one at the head of the longest wait has waited. */
	queueAge(): number
	/** Refuses all that wait, and all that come. */
	close(): void
}

interface BulkheadOptions {
	readonly concurrency: number
	readonly queue: number
	readonly queueDeadline: number
	readonly clock: Clock
	readonly refusal: (reason: CacheErrorReason) => CacheError
}

interface Waiting extends Ticket {
	priority: QueuePriority
	since: number
	start(): void
	refuse(reason: CacheErrorReason): void
}

export function createBulkhead(options: BulkheadOptions): Bulkhead {
	const { concurrency, queue, queueDeadline, clock, refusal } = options
	const queues = new Map(priorities.map((priority) => [priority, new Set<Waiting>()]))
	let [running, queued, isClosed] = [0, 0, false]

	/** Joins the queue of its priority; when all are full, one of a lower priority has to go. */
	function admit(ticket: Waiting): boolean {
		if (queued >= queue) {
			const last = priorities.findLast((priority) => queues.get(priority)?.size)
			if (last === undefined || !isHigher(ticket.priority, last)) return false
			first(last)?.refuse('queue-full')
		}
		queues.get(ticket.priority)?.add(ticket)
		queued++
		return true
	}

	function first(priority: QueuePriority): Waiting | undefined {
		return queues.get(priority)?.values().next().value
	}

	function next(): void {
		if (running >= concurrency) return
		const priority = priorities.find((one) => queues.get(one)?.size)
		if (priority !== undefined) first(priority)?.start()
	}

	function createTicket(priority: QueuePriority): Waiting {
		let state: 'new' | 'queued' | 'running' | 'gone' = 'new'
		let [begin, fail] = [() => {}, (_: unknown) => {}]
		let stopTimer = () => {}
		const turn = new Promise<void>((resolve, reject) => {
			begin = resolve
			fail = reject
		})
		// A refresh that is refused has nobody who listens yet.
		turn.catch(() => {})

		function leaveQueue(): void {
			stopTimer()
			if (state === 'queued' && queues.get(ticket.priority)?.delete(ticket)) queued--
		}
		function enter(): void {
			ticket.since = clock.now()
			if (admit(ticket)) {
				state = 'queued'
				stopTimer = clock.after(queueDeadline, () => ticket.refuse('queue-deadline'))
			} else ticket.refuse('queue-full')
		}
		const ticket: Waiting = {
			turn,
			priority,
			since: 0,
			get isQueued() {
				return state === 'queued'
			},
			promote(higher) {
				if (state !== 'queued' || !isHigher(higher, ticket.priority)) return
				leaveQueue()
				ticket.priority = higher
				enter()
			},
			start() {
				leaveQueue()
				state = 'running'
				running++
				begin()
			},
			refuse(reason) {
				leaveQueue()
				state = 'gone'
				fail(refusal(reason))
			},
			leave() {
				if (state === 'queued') ticket.refuse('deadline')
				if (state === 'running') running--
				state = 'gone'
				next()
			},
		}
		if (isClosed) ticket.refuse('closed')
		else if (running < concurrency) ticket.start()
		else enter()
		return ticket
	}

	return {
		enter: createTicket,
		get running() {
			return running
		},
		get queued() {
			return queued
		},
		queueAge() {
			const oldest = [...queues.values()].flatMap((tickets) => [...tickets].slice(0, 1))
			return Math.max(0, ...oldest.map(({ since }) => clock.now() - since))
		},
		close() {
			isClosed = true
			for (const tickets of queues.values())
				for (const ticket of [...tickets]) ticket.refuse('closed')
		},
	}
}
