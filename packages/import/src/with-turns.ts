import { setImmediate as turn } from 'node:timers/promises'

/** Entries between two turns of the event loop. */
const TURN = 32

/**
 * Gives the event loop its turns while an export is read: reading and converting wait for little, and without them no signal arrives.
 *
 * @throws The reason of `signal`, if it is aborted.
 */
export async function* withTurns<Entry>(
	entries: AsyncIterable<Entry>,
	signal: AbortSignal | undefined,
): AsyncGenerator<Entry> {
	let count = 0
	for await (const entry of entries) {
		if (++count % TURN === 0) await turn()
		signal?.throwIfAborted()
		yield entry
	}
}
