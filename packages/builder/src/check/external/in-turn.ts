import { setTimeout as sleep } from 'node:timers/promises'

/** Does something when it is a host's turn. */
export type InTurn = <Result>(host: string, act: () => Promise<Result>) => Promise<Result>

/**
 * Makes turns: of one host one call after the other, with a pause between them; of other hosts at the same time.
 *
 * @param pauseMs Milliseconds.
 */
export function inTurns(pauseMs: number): InTurn {
	const last = new Map<string, Promise<unknown>>()
	return (host, act) => {
		const before = last.get(host)
		const turn = before ? before.then(() => sleep(pauseMs)).then(act) : act()
		last.set(
			host,
			turn.catch(() => undefined),
		)
		return turn
	}
}
