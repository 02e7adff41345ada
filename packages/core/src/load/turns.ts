import { setImmediate } from 'node:timers/promises'

/** Milliseconds between two turns: who waits for one does not notice. */
const EVERY = 20

/**
 * Makes turns of the event loop, for the rest of a server, signals, and finalizers that free what the native parser took. All who ask wait for the same one: a call that
 * waits while the others go on would be no turn.
 *
 * @returns What is to be awaited before the next piece of work; `undefined` if it is too early.
 */
export function createTurns(): () => Promise<void> | undefined {
	let last = performance.now()
	let pause: Promise<void> | undefined
	return () => {
		if (!pause && performance.now() - last >= EVERY)
			pause = setImmediate().then(() => {
				pause = undefined
				last = performance.now()
			})
		return pause
	}
}
