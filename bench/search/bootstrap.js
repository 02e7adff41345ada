import { random } from '../lib/random.js'
import { mean } from './metrics.js'

/**
 * 95 % interval of the mean difference of two engines on the same queries: queries are drawn with replacement, 10,000 times, from a fixed seed.
 *
 * @param {readonly number[]} ones Of one engine, query by query.
 * @param {readonly number[]} others Of the other one, in the same order.
 */
export function pairedBootstrap(ones, others, { samples = 10_000, seed = 42 } = {}) {
	const differences = ones.map((one, index) => one - others[index])
	const dice = random(seed)
	const means = Array.from({ length: samples }, () =>
		mean(differences.map(() => differences[dice(differences.length)])),
	).sort((a, b) => a - b)
	const at = (part) => means[Math.floor(part * (samples - 1))]
	return { mean: mean(differences), low: at(0.025), high: at(0.975) }
}
