import type { TailSpan } from '../span.ts'
import type { LocalTrace } from './local-trace.ts'

/** Which trace a span belongs to. */
export interface Membership {
	/** @param span Of any kind: one of another sampler belongs to none. */
	get(span: object | undefined): LocalTrace | undefined
	set(span: TailSpan, trace: LocalTrace): void
}

/** Written on the span itself, under a key that nobody else has: a WeakMap takes twenty times as long. */
export function createMembership(): Membership {
	const key = Symbol('trace')
	return {
		get: (span) => (span as { [key]?: LocalTrace } | undefined)?.[key],
		set(span, trace) {
			;(span as { [key]?: LocalTrace })[key] = trace
		},
	}
}
