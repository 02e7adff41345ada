import type { Clock } from '../time/clock.ts'
import { createFailureWindow } from './failure-window.ts'

export type CircuitState = 'closed' | 'open' | 'half-open'

export interface CircuitOptions {
	/** Opens when this share of the calls in the window has failed, … */
	readonly ratio: number
	/** … in milliseconds, … */
	readonly window: number
	/** … if there were so many calls at least. */
	readonly minimum: number
	/** Milliseconds until one call is let through to see whether it succeeds. A little more or less by chance. */
	readonly reset: number
}

/** Told how a call that was let through ended. */
export type Verdict = (isFailure: boolean) => void

/** Leaves alone what fails. */
export interface Circuit {
	readonly state: CircuitState
	/** Whether a call would be refused now. */
	isRefusing(): boolean
	/** Lets a call through, or gives nothing. While half-open one call is let through at a time, and nobody waits for its end. */
	admit(): Verdict | undefined
}

interface Parts {
	readonly clock: Clock
	readonly random: () => number
	readonly onChange: (state: CircuitState) => void
}

/** @param options `false`: never opens. */
export function createCircuit(
	options: CircuitOptions | false,
	{ clock, random, onChange }: Parts,
): Circuit {
	if (options === false) return { state: 'closed', isRefusing: () => false, admit: () => () => {} }
	const { ratio, window, minimum, reset } = options
	const recent = createFailureWindow(window)
	let state: CircuitState = 'closed'
	let openUntil = 0
	let isProbing = false
	/** A call counts only if nothing has changed since it was let through. */
	let era = 0

	function change(to: CircuitState): void {
		state = to
		era++
		isProbing = false
		recent.clear()
		if (to === 'open') openUntil = clock.now() + reset * (0.85 + 0.3 * random())
		onChange(to)
	}

	function note(isFailure: boolean): void {
		if (state === 'half-open') {
			change(isFailure ? 'open' : 'closed')
			return
		}
		const now = clock.now()
		recent.note(isFailure, now)
		const { calls, failures } = recent.counts(now)
		if (isFailure && calls >= minimum && failures >= ratio * calls) change('open')
	}

	function isRefusing(): boolean {
		if (state === 'open') return clock.now() < openUntil
		return state === 'half-open' && isProbing
	}

	return {
		get state() {
			return state
		},
		isRefusing,
		admit() {
			if (isRefusing()) return undefined
			if (state === 'open') change('half-open')
			isProbing = state === 'half-open'
			const admittedIn = era
			return (isFailure) => {
				if (admittedIn === era) note(isFailure)
			}
		},
	}
}
