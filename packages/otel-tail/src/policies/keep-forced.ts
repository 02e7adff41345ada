import type { TailPolicy } from './tail-policy.ts'

/** What {@link keepForced} looks for. */
export interface KeepForcedOptions {
	/** By default `tail.keep`. */
	readonly attribute?: string
}

/** Keeps traces with a span whose attribute `tail.keep` is `true`. Set it only for those who may ask for it. */
export function keepForced({ attribute = 'tail.keep' }: KeepForcedOptions = {}): TailPolicy {
	return {
		name: 'forced',
		action: 'keep',
		matchesSpan: (span) => span.attributes[attribute] === true,
	}
}
