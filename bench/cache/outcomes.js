/** Milliseconds of a window, and what makes it a good one: this share of its requests is answered within so many. */
const [length, share, bound] = [500, 0.99, 500]

/**
 * What clients met from an event on.
 *
 * @param {{ at: number, took: number, isGood: boolean }[]} outcomes
 * @param {number} event In milliseconds from the start.
 * @param {number} end
 * @returns Seconds from the event until all windows are good, or `undefined` if the last one is not.
 */
export function judge(outcomes, event, end) {
	const after = outcomes.filter(({ at }) => at >= event)
	const times = after.map(({ took }) => took).sort((a, b) => a - b)
	const quantile = (part) => times[Math.min(times.length - 1, Math.floor(part * times.length))]
	const count = Math.floor((end - event) / length)
	const isGood = Array.from({ length: count }, (_, index) => {
		const inWindow = after.filter(({ at }) => Math.floor((at - event) / length) === index)
		const good = inWindow.filter((one) => one.isGood && one.took <= bound)
		return good.length >= share * inWindow.length
	})
	const lastBad = isGood.lastIndexOf(false)
	return {
		p50: quantile(0.5),
		p99: quantile(0.99),
		errors: after.filter((one) => !one.isGood).length / after.length,
		recovered: lastBad === count - 1 ? undefined : ((lastBad + 1) * length) / 1000,
	}
}
