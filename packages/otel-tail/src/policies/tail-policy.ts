import type { TailSpan } from '../span.ts'

/** A trace of this process that is to be decided: a local root, and what is below it. */
export interface TailTrace {
	/** It may not have ended yet. */
	readonly root: TailSpan
	readonly hasRootEnded: boolean
	/** Label of bounded use, such as `GET /posts/:slug`. */
	readonly route: string
	/** Of the root; until now if it has not ended. */
	readonly durationMs: number
	/** Those that have ended and are held. */
	readonly spans: readonly TailSpan[]
	/** Milliseconds of the processor's clock. */
	readonly now: number
}

/** One reason to keep traces, or to drop them. Any that drops wins over all that keep. */
export interface TailPolicy {
	/** The value of `tail.policy`, and a label of the counters. */
	readonly name: string
	readonly action: 'keep' | 'drop'
	/** How many of the traces it applies to are kept, from 0 to 1; all by default. */
	readonly probability?: number
	/** Which cap it is under: `errors` for `maxErrorsPerSecond`, otherwise `maxKeptPerSecond`. */
	readonly cap?: 'errors'
	/** Decides a trace at once when `matchesSpan` is true for a span of it. */
	readonly isUrgent?: boolean
	/** Asked of each span as it ends, until the trace is decided. Once true, the policy applies to the trace. */
	matchesSpan?(span: TailSpan): boolean
	/** Asked when the trace is decided. */
	matchesTrace?(trace: TailTrace): boolean
	/** Told of each trace when its root has ended, be it kept or not, but for those that a policy drops. */
	observe?(trace: TailTrace): void
}
