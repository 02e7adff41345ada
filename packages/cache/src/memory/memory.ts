import { LRUCache } from 'lru-cache'
import { type Change, type Changes, createChanges } from './changes.ts'
import { type Entry, type Lifetimes, phaseOf } from './entry.ts'

/** References of what has changed, or all there are. */
export type References = readonly string[] | 'all'

/** What is in memory, bounded, and what has changed since it was made. */
export interface Memory<Value> {
	/** How many changes there were. */
	readonly changes: number
	get(key: string, now: number): Entry<Value> | undefined
	/** Without counting as use. */
	peek(key: string, now: number): Entry<Value> | undefined
	/**
	 * Keeps an entry, unless a later one is there. Of what was made before a change, it keeps what was expired as stale, and nothing of what was removed.
	 *
	 * @param isKept False: it only takes the place of what was there.
	 * @returns Whether there was such a change.
	 */
	set(key: string, entry: Entry<Value>, now: number, isKept: boolean): boolean
	/** The same for what was made elsewhere: which changes it knows is told by its time. */
	adopt(key: string, entry: Entry<Value>, now: number): void
	expire(references: References, now: number): void
	remove(references: References, now: number): void
	/** Of values, from the one that was not used for longest. */
	keys(): string[]
	size(): { readonly entries: number; readonly bytes: number }
	clear(): void
}

interface MemoryOptions<Value> extends Lifetimes {
	readonly maxBytes: number
	/** How many "there is nothing" are kept: apart from values, so that asking for nonsense drives out none of them. */
	readonly maxMissing: number
	readonly sizeOf: (value: Value, key: string) => number
}

export function createMemory<Value>(options: MemoryOptions<Value>): Memory<Value> {
	const { maxBytes, maxMissing, sizeOf } = options
	const values = new LRUCache<string, Entry<Value>>({ maxSize: maxBytes })
	const missing = new LRUCache<string, Entry<Value>>({ max: Math.max(1, maxMissing) })
	const expired = createChanges()
	const removed = createChanges()
	let changes = 0

	function look(key: string, entry: Entry<Value> | undefined, now: number) {
		if (entry === undefined) return undefined
		if (entry.checked !== changes) age(key, entry, ({ number }) => number > entry.checked)
		if (phaseOf(entry, now, options) !== 'over') return entry
		drop(key)
		return undefined
	}

	/** Ends the freshness of an entry at the last change that came after it. */
	function age(key: string, entry: Entry<Value>, isAfter: (change: Change) => boolean): boolean {
		const [removal, expiry] = [removed, expired].map((kind) => {
			const change = kind.last(key, entry.references)
			return isAfter(change) ? change : undefined
		})
		entry.checked = changes
		if (expiry) entry.freshUntil = Math.min(entry.freshUntil, expiry.time)
		if (removal) entry.isRemoved = true
		// What failed before may not fail any more.
		if (removal || expiry) entry.retryAt = 0
		return removal !== undefined || expiry !== undefined
	}

	function keep(key: string, entry: Entry<Value>, now: number, isKept = true): void {
		const there = values.peek(key) ?? missing.peek(key)
		if (there && there.madeAt > entry.madeAt) return
		drop(key)
		if (!isKept || phaseOf(entry, now, options) === 'over') return
		if (entry.value !== undefined) values.set(key, entry, { size: bytesOf(key, entry) })
		else if (maxMissing > 0) missing.set(key, entry)
	}

	function bytesOf(key: string, { value, references }: Entry<Value>): number {
		const bytes = references.reduce((sum, one) => sum + 2 * one.length, sizeOf(value, key))
		return Math.max(1, Math.ceil(bytes))
	}

	function drop(key: string): void {
		values.delete(key)
		missing.delete(key)
	}

	function note(kind: Changes, references: References, now: number): void {
		const change = { number: ++changes, time: now }
		if (references === 'all') kind.noteAll(change)
		else kind.note(references, change)
	}

	return {
		get changes() {
			return changes
		},
		get: (key, now) => look(key, values.get(key) ?? missing.get(key), now),
		peek: (key, now) => look(key, values.peek(key) ?? missing.peek(key), now),
		set(key, entry, now, isKept) {
			const isOld = age(key, entry, ({ number }) => number > entry.checked)
			keep(key, entry, now, isKept)
			return isOld
		},
		adopt(key, entry, now) {
			age(key, entry, ({ time }) => time >= entry.madeAt)
			keep(key, entry, now)
		},
		expire: (references, now) => note(expired, references, now),
		remove: (references, now) => note(removed, references, now),
		keys: () => [...values.rkeys()],
		size: () => ({ entries: values.size + missing.size, bytes: values.calculatedSize }),
		clear() {
			values.clear()
			missing.clear()
		},
	}
}
