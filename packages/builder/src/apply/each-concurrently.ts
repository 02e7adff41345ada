import { setImmediate as turn } from 'node:timers/promises'

/** Calls between two turns of the event loop. */
const TURN = 64

/**
 * Does something with every item, at most `limit` at a time. After a failure no new call begins, and the calls under way are
 * awaited, so that nothing goes on behind the caller's back.
 *
 * Between calls that never wait the event loop gets its turns: without them no signal arrives, and what is held weakly stays for ever.
 *
 * @throws What the first failing call throws.
 */
export async function eachConcurrently<Item>(
	items: readonly Item[],
	limit: number,
	act: (item: Item) => Promise<void>,
): Promise<void> {
	let next = 0
	const failures: unknown[] = []
	async function run(): Promise<void> {
		while (next < items.length && failures.length === 0) {
			const item = items[next++] as Item
			try {
				if (next % TURN === 0) await turn()
				await act(item)
			} catch (error) {
				failures.push(error)
			}
		}
	}
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run))
	if (failures.length > 0) throw failures[0]
}
