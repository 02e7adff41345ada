import type { SpanContext } from '@opentelemetry/api'
import type { Ask } from '../ask.ts'
import type { TailPolicy, TailTrace } from '../policies/tail-policy.ts'
import type { ResolvedOptions } from '../resolve-options.ts'
import { createSoftBucket } from './soft-bucket.ts'
import { countOf, steps, thresholdOf } from './threshold.ts'
import { readSamplingState } from './trace-state.ts'
import { excluded, type Verdict } from './verdict.ts'

/** Whether a policy applies to a trace. */
export type Applies = (policy: TailPolicy) => boolean

/**
 * Decides traces: each is kept with a probability that is known before the dice fall, and the dice are those of its trace id. So one
 * that is kept stands for one by this probability, whatever caps have done to it, and sums of these counts are unbiased.
 */
export function createJudge(
	{ policies, baseline, maxKeptPerSecond, maxErrorsPerSecond, randomness, clock }: ResolvedOptions,
	ask: Ask,
): (trace: TailTrace, applies: Applies) => Verdict {
	const buckets = {
		kept: createSoftBucket(maxKeptPerSecond, clock.now()),
		errors: createSoftBucket(maxErrorsPerSecond, clock.now()),
	}
	const chance: TailPolicy = { name: 'baseline', action: 'keep', probability: baseline }
	const droppers = policies.filter(({ action }) => action === 'drop')
	const keepers = policies.filter(({ action }) => action === 'keep')
	return ({ root, now }, applies) => {
		const dropper = droppers.find(applies)
		if (dropper) return excluded(dropper.name)
		const shares = {
			errors: buckets.errors.share(now, false),
			kept: buckets.kept.share(now, false),
			last: buckets.kept.share(now, true),
		}
		// Of equals the first, and chance at last.
		const choices = [...keepers.filter(applies), chance].map((policy) => {
			const { probability = 1, cap = 'kept' } = policy
			const share = policy === chance ? shares.last : shares[cap]
			return { policy, uncapped: probability, probability: probability * share }
		})
		const wanted = greatest(choices, 'probability')
		const uncapped = greatest(choices, 'uncapped')
		const before = readSamplingState(root.spanContext())
		const dice = randomness
			? Math.floor(ask('randomness', () => randomness(root.spanContext()), 0) * steps)
			: (before.randomness ?? randomnessOf(root.spanContext()))
		const threshold = thresholdOf(wanted.probability)
		const isKept = dice >= threshold
		if (isKept) buckets[wanted.policy.cap ?? 'kept'].take()
		// A threshold that the trace does not meet was not applied to it.
		const earlier = !randomness && dice >= before.threshold ? before.threshold : 0
		const whole = Math.max(threshold, earlier)
		return {
			isKept,
			policy: (isKept ? wanted : uncapped).policy.name,
			isExcluded: false,
			// 100, and not 99.99999999999991.
			adjustedCount: isKept ? Number((countOf(whole) / countOf(earlier)).toPrecision(12)) : 0,
			threshold: whole,
			isCapped: !isKept && dice >= thresholdOf(uncapped.uncapped),
		}
	}
}

/** One that a policy would do. */
interface Choice {
	readonly policy: TailPolicy
	readonly probability: number
	/** Without a cap. */
	readonly uncapped: number
}

function greatest(choices: readonly Choice[], of: 'probability' | 'uncapped'): Choice {
	return choices.reduce((best, choice) => (choice[of] > best[of] ? choice : best))
}

/** The bits of a trace id that W3C Trace Context gives to chance, but for the last four. */
function randomnessOf({ traceId }: SpanContext): number {
	return Number.parseInt(traceId.slice(18, 31), 16)
}
