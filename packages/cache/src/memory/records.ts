import type { Settings } from '../options.ts'
import type { Counts } from '../statistics.ts'
import { readRecord, writeRecord } from '../store/record.ts'
import { received } from './entry.ts'
import type { Memory } from './memory.ts'

/** The values of a memory as records, each made when it is asked for: memory may change meanwhile. */
export function* readMemory<Value>(
	memory: Memory<Value>,
	{ clock, version, codec }: Settings<Value>,
): Generator<Uint8Array> {
	for (const key of memory.keys()) {
		const entry = memory.peek(key, clock.now())
		const record = entry && writeRecord(key, entry, version, codec)
		if (record) yield record
	}
}

/** Takes a record as stale: what has happened since it was made is not known. */
export function restoreTo<Value>(
	memory: Memory<Value>,
	record: Uint8Array,
	{ clock, version, codec }: Settings<Value>,
	counts: Counts,
): boolean {
	const read = readRecord(record, version, codec)
	if (typeof read === 'string') {
		counts.refused++
		return false
	}
	const now = clock.now()
	const entry = received(read.entry, now)
	entry.freshUntil = Math.min(entry.freshUntil, now)
	memory.adopt(read.key, entry, now)
	counts.kept++
	return true
}
