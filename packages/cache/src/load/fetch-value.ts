import { createEntry, type Entry, phaseOf, received } from '../memory/entry.ts'
import type { Memory } from '../memory/memory.ts'
import type { Settings } from '../options.ts'
import type { Counts } from '../statistics.ts'
import type { SecondLevel } from '../store/second-level.ts'
import { spread } from '../time/spread.ts'
import type { Bulkhead } from './bulkhead.ts'
import type { Demand, Landing } from './flights.ts'
import type { Origin } from './origin.ts'
import type { Refusal } from './refusal.ts'

/** For how many milliseconds a store is told that it has nothing. */
const FORGET = 1000

interface Parts<Value> {
	readonly memory: Memory<Value>
	readonly secondLevel: SecondLevel<Value> | undefined
	readonly bulkhead: Bulkhead
	readonly origin: Origin<Value>
	readonly refusal: Refusal
	readonly counts: Counts
}

/** Gets a value from the second level, or when its turn has come from the origin, and keeps it. */
export function createFetchValue<Value>(settings: Settings<Value>, parts: Parts<Value>) {
	const { clock, jitter, grace, staleIfError, missingTtl } = settings
	const { memory, secondLevel, bulkhead, origin, refusal, counts } = parts

	return async function fetchValue(key: string, demand: Demand): Promise<Landing<Value>> {
		const found = await secondLevel?.read(key)
		const known = typeof found === 'object' ? adopt(key, found, demand.isRefresh) : undefined
		if (known) return { entry: known, source: 'store', changes: 0, isOld: false }
		if (origin.isRefusing()) throw refusal('circuit-open')
		if (demand.waiting === 0 && !demand.isRefresh) throw refusal('deadline')
		const ticket = bulkhead.enter(demand.priority)
		demand.ticket = ticket
		try {
			const since = clock.now()
			await ticket.turn
			const [madeAt, checked] = [clock.now(), memory.changes]
			const value = await origin.load(key, demand.isRefresh, madeAt - since)
			return keep(key, { value, madeAt, checked }, found === 'nothing')
		} finally {
			ticket.leave()
		}
	}

	/** Takes what another process has made, if it is newer; gives it if nothing has to be loaded now. */
	function adopt(key: string, found: Entry<Value>, isRefresh: boolean): Entry<Value> | undefined {
		const now = clock.now()
		const entry = received(found, now)
		const there = memory.peek(key, now)
		if (there && there.madeAt >= entry.madeAt) return undefined
		memory.adopt(key, entry, now)
		counts.kept++
		const phase = phaseOf(entry, now, settings)
		return phase === 'fresh' || (phase === 'stale' && !isRefresh) ? entry : undefined
	}

	function keep(
		key: string,
		made: Pick<Entry<Value>, 'value' | 'madeAt' | 'checked'>,
		isUnknownToStore: boolean,
	): Landing<Value> {
		const { value } = made
		const now = clock.now()
		const isMissing = value === undefined
		const ttl = spread(isMissing ? missingTtl : settings.ttl(value, key), jitter, key)
		const references = settings.references(value, key)
		const entry = createEntry({ ...made, references, freshUntil: now + ttl })
		const isKept = isMissing || settings.isKept(value, key)
		const isOld = memory.set(key, entry, now, isKept)
		const landing: Landing<Value> = { entry, source: 'origin', changes: made.checked, isOld }
		if (!isKept) {
			// What the store has of it is no longer true.
			if (!isUnknownToStore)
				secondLevel?.write(key, { ...entry, value: undefined as Value, freshUntil: now }, FORGET)
			return landing
		}
		counts.kept++
		// That there is nothing is told only to a store that may hold something: asking for nonsense must not fill it.
		if (!isOld && !(isMissing && isUnknownToStore))
			secondLevel?.write(key, entry, isMissing ? ttl : ttl + Math.max(grace, staleIfError))
		return landing
	}
}
