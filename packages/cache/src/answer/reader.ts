import type { Cache, GetOptions } from '../cache.ts'
import { CacheError, isShed } from '../cache-error.ts'
import type { Emit } from '../cache-event.ts'
import type { Flight, Flights, Landing } from '../load/flights.ts'
import type { QueuePriority } from '../load/priority.ts'
import type { Refusal } from '../load/refusal.ts'
import { type Entry, phaseOf } from '../memory/entry.ts'
import type { Memory } from '../memory/memory.ts'
import type { Settings } from '../options.ts'
import type { Counts } from '../statistics.ts'
import { waitAfter } from '../time/back-off.ts'
import type { Answer, AnswerState } from './answer.ts'
import { type Waiting, within } from './within.ts'

interface Parts<Value> {
	readonly memory: Memory<Value>
	readonly flights: Flights<Value>
	readonly refusal: Refusal
	readonly waiting: Waiting
	readonly counts: Counts
	readonly emit: Emit | undefined
}

/** Answers readers. */
export type Reader<Value> = Pick<Cache<Value>, 'get' | 'fresh'>

const countOf = { hit: 'hits', stale: 'stale', miss: 'misses', collapsed: 'collapsed' } as const

/** Answers readers: from memory if that will do, else with what is loaded, else with what is still there. */
export function createReader<Value>(settings: Settings<Value>, parts: Parts<Value>): Reader<Value> {
	const { clock, singleFlight, backOff, random } = settings
	const { memory, flights, refusal, waiting, counts, emit } = parts

	return {
		get(key, options = {}) {
			counts.gets++
			const ready = fromMemory(key)
			return ready ? Promise.resolve(ready) : load(key, options)
		},
		fresh(key) {
			const now = clock.now()
			const entry = memory.get(key, now)
			if (entry === undefined || now >= entry.freshUntil) return undefined
			counts.gets++
			return answer('hit', key, entry, now)
		},
	}

	/** What can be answered at once: fresh, or stale while a new one is loaded or while that is not to be tried. */
	function fromMemory(key: string): Answer<Value> | undefined {
		const now = clock.now()
		const entry = memory.get(key, now)
		if (entry === undefined) return undefined
		if (now < entry.freshUntil) return answer('hit', key, entry, now)
		if (now < entry.retryAt) return answer('stale', key, entry, now, entry.error)
		if (phaseOf(entry, now, settings) !== 'stale') return undefined
		refresh(key)
		return answer('stale', key, entry, now)
	}

	async function load(key: string, options: GetOptions): Promise<Answer<Value>> {
		const { deadline = settings.deadline, signal, priority = 'normal' } = options
		const until = clock.now() + deadline
		const late = () => refusal('deadline')
		for (;;) {
			const changesBefore = memory.changes
			const shared = singleFlight ? flights.find(key) : undefined
			if (shared) flights.join(shared, priority)
			const flight = shared ?? start(key, priority, singleFlight)
			try {
				const limits = { milliseconds: until - clock.now(), late, signal, waiting }
				const landing = await within(flight.landing, clock, limits)
				if (!landing.isOld || landing.changes >= changesBefore)
					return landed(key, landing, shared ? 'collapsed' : 'miss')
			} catch (error) {
				return inPlaceOf(error, key, signal)
			} finally {
				flights.leave(key, flight)
			}
			// It was loaded before a change that this reader came after.
			const ready = fromMemory(key)
			if (ready) return ready
		}
	}

	function landed(key: string, { entry, source }: Landing<Value>, state: AnswerState) {
		const now = clock.now()
		if (source === 'origin' || now < entry.freshUntil) return answer(state, key, entry, now)
		refresh(key)
		return answer('stale', key, entry, now)
	}

	/** There is no new value: an old one will do, if it is not too old. */
	function inPlaceOf(error: unknown, key: string, signal: AbortSignal | undefined): Answer<Value> {
		const now = clock.now()
		const entry = memory.get(key, now)
		const isOver = signal?.aborted || (error instanceof CacheError && error.reason === 'closed')
		if (entry && !isOver)
			return answer(now < entry.freshUntil ? 'hit' : 'stale', key, entry, now, error)
		counts[isShed(error) ? 'shed' : 'failed']++
		emit?.({ type: 'refusal', key, isShed: isShed(error), error })
		throw error
	}

	function refresh(key: string): void {
		if (flights.find(key)) return
		counts.refreshes++
		start(key, 'refresh', true).landing.catch(() => counts.refreshFailures++)
	}

	function start(key: string, priority: QueuePriority, isShared: boolean): Flight<Value> {
		const flight = flights.start(key, priority, isShared)
		flight.landing.catch((error) => holdBack(key, error))
		return flight
	}

	/** After a failure the key is left alone for a while, if there is something to serve. */
	function holdBack(key: string, error: unknown): void {
		const now = clock.now()
		const entry = memory.peek(key, now)
		const isGivenUp = error instanceof CacheError && error.reason === 'deadline'
		if (!entry || now < entry.freshUntil || isGivenUp) return
		if (!isShed(error)) entry.failures++
		entry.retryAt = now + waitAfter(isShed(error) ? 1 : entry.failures, backOff, random)
		entry.error = error
	}

	function answer(
		state: AnswerState,
		key: string,
		entry: Entry<Value>,
		now: number,
		error?: unknown,
	): Answer<Value> {
		counts[countOf[state]]++
		const { value, madeAt, freshUntil } = entry
		const [age, ttl] = [now - madeAt, freshUntil - now]
		emit?.({ type: 'answer', key, state, age })
		return error === undefined ? { value, state, age, ttl } : { value, state, age, ttl, error }
	}
}
