import { setImmediate as turn } from 'node:timers/promises'

/** Calls between two turns of the event loop. */
const TURN = 64

/** Items that have places of their own. */
export interface Lane<Item> {
	readonly items: readonly Item[]
	/** How many at a time. */
	readonly limit: number
}

/**
 * Does something with every item, at most `limit` at a time, see {@link inLanes}.
 *
 * @throws What the first failing call throws.
 */
export function eachConcurrently<Item>(
	items: readonly Item[],
	limit: number,
	act: (item: Item) => Promise<void>,
): Promise<void> {
	return inLanes([{ items, limit }], act)
}

/**
 * Does something with every item, in each lane as many at a time as it says. After a failure no new call begins, and the calls under way
 * are awaited, so that nothing goes on behind the caller's back.
 *
 * Between calls that never wait the event loop gets its turns: without them no signal arrives, and what is held weakly stays for ever.
 *
 * @throws What the first failing call throws.
 */
export async function inLanes<Item>(
	lanes: readonly Lane<Item>[],
	act: (item: Item) => Promise<void>,
): Promise<void> {
	const failures: unknown[] = []
	// All wait for it: one that waits while the others go on would be no turn.
	let pause: Promise<void> | undefined
	function runs({ items, limit }: Lane<Item>): readonly Promise<void>[] {
		let next = 0
		async function run(): Promise<void> {
			while (next < items.length && failures.length === 0) {
				const item = items[next++] as Item
				try {
					if (next % TURN === 0) pause ??= turn().then(goOn)
					if (pause) await pause
					await act(item)
				} catch (error) {
					failures.push(error)
				}
			}
		}
		return Array.from({ length: Math.min(limit, items.length) }, run)
	}
	function goOn(): void {
		pause = undefined
	}
	await Promise.all(lanes.flatMap(runs))
	if (failures.length > 0) throw failures[0]
}
