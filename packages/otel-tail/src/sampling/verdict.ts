/** What became of a trace. */
export interface Verdict {
	readonly isKept: boolean
	/** The policy that kept or dropped it. */
	readonly policy: string
	/** Whether no policy is told of it: it is none of those that are counted. */
	readonly isExcluded: boolean
	/** How many traces of this process it stands for. */
	readonly adjustedCount: number
	/** For `tracestate`: of this sampler and those before it. */
	readonly threshold: number
	/** Whether it would have been kept but for a cap. */
	readonly isCapped: boolean
}

/** Of a trace that somebody else, or a policy, has dropped. */
export function excluded(policy: string): Verdict {
	return {
		isKept: false,
		policy,
		isExcluded: true,
		adjustedCount: 0,
		threshold: 0,
		isCapped: false,
	}
}
