import type { Emit } from '../cache-event.ts'
import type { LoadContext, Settings } from '../options.ts'
import type { Counts } from '../statistics.ts'
import { type Limited, limited, type Running } from '../time/limited.ts'
import type { Circuit } from './circuit.ts'
import type { Refusal } from './refusal.ts'

/** The loader, behind a circuit and with a time limit. */
export interface Origin<Value> {
	isRefusing(): boolean
	/** @param waited Milliseconds in the queue, for the event. */
	load(key: string, isRefresh: boolean, waited: number): Promise<Value>
}

interface Parts {
	readonly circuit: Circuit
	readonly refusal: Refusal
	readonly running: Running
	readonly counts: Counts
	readonly emit: Emit | undefined
}

export function createOrigin<Value>(
	{ load, clock, timeout }: Settings<Value>,
	{ circuit, refusal, running, counts, emit }: Parts,
): Origin<Value> {
	const limit = { milliseconds: timeout, late: () => refusal('timeout'), running }
	return {
		isRefusing: circuit.isRefusing,
		async load(key, isRefresh, waited) {
			const verdict = circuit.admit()
			if (!verdict) throw refusal('circuit-open')
			counts.loads++
			const start = clock.now()
			const event = () =>
				({ type: 'load', key, isRefresh, waited, took: clock.now() - start }) as const
			try {
				const value = await limited((call) => load(key, contextOf(call, isRefresh)), clock, limit)
				verdict(false)
				emit?.(event())
				return value
			} catch (error) {
				verdict(true)
				counts.loadFailures++
				emit?.({ ...event(), error })
				throw error
			}
		},
	}
}

function contextOf(call: Limited, isRefresh: boolean): LoadContext {
	return {
		get signal() {
			return call.signal
		},
		isRefresh,
	}
}
