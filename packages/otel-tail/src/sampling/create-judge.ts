import type { SpanContext } from '@opentelemetry/api'
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
export function createJudge({
	policies,
	baseline,
	maxKeptPerSecond,
	maxErrorsPerSecond,
	randomness,
	clock,
}: ResolvedOptions): (trace: TailTrace, applies: Applies) => Verdict {
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
		const first = { policy: chance, probability: baseline, share: shares.last }
		let [wanted, uncapped] = [first, first]
		for (const policy of keepers) {
			if (!applies(policy)) continue
			const { probability = 1, cap = 'kept' } = policy
			const choice = { policy, probability, share: shares[cap] }
			if (probability * choice.share > wanted.probability * wanted.share) wanted = choice
			if (probability > uncapped.probability) uncapped = choice
		}
		const before = readSamplingState(root.spanContext())
		const dice = randomness
			? Math.floor(randomness(root.spanContext()) * steps)
			: (before.randomness ?? randomnessOf(root.spanContext()))
		const threshold = thresholdOf(wanted.probability * wanted.share)
		const isKept = dice >= threshold
		if (isKept) buckets[wanted.policy.cap ?? 'kept'].take()
		// A threshold that the trace does not meet was not applied to it.
		const earlier = !randomness && dice >= before.threshold ? before.threshold : 0
		const whole = Math.max(threshold, earlier)
		return {
			isKept,
			policy: (isKept ? wanted : uncapped).policy.name,
			isExcluded: false,
			adjustedCount: isKept ? countOf(whole) / countOf(earlier) : 0,
			threshold: whole,
			isCapped: !isKept && dice >= thresholdOf(uncapped.probability),
		}
	}
}

/** The bits of a trace id that W3C Trace Context gives to chance, but for the last four. */
function randomnessOf({ traceId }: SpanContext): number {
	return Number.parseInt(traceId.slice(18, 31), 16)
}
