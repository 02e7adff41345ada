/**
 * Randomness and thresholds are whole numbers below this: the first 52 of the 56 bits that W3C Trace Context gives to chance, all that
 * a number holds exactly. What has a randomness of its threshold or more is kept.
 *
 * @see https://opentelemetry.io/docs/specs/otel/trace/tracestate-probability-sampling/
 */
export const steps = 2 ** 52

/** @param probability From 0 to 1. */
export function thresholdOf(probability: number): number {
	return Math.floor((1 - probability) * steps)
}

/** How many traces one that is kept stands for. */
export function countOf(threshold: number): number {
	return steps / (steps - threshold)
}

/** As it stands after `th:`. */
export function encodeThreshold(threshold: number): string {
	return threshold.toString(16).padStart(13, '0').replace(/0+$/, '') || '0'
}

/** What stands after `th:`, if it is one. */
export function decodeThreshold(text: string): number | undefined {
	return /^[\da-f]{1,14}$/.test(text)
		? Number.parseInt(text.padEnd(14, '0').slice(0, 13), 16)
		: undefined
}
