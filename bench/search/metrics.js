/** How far down the list of results is looked. */
export const depth = 10

/**
 * How well a list of results answers a query.
 *
 * @param {readonly string[]} found Ids, best first.
 * @param {readonly string[]} posts Ids that answer, best first.
 * @returns {Record<'mrr' | 'recall1' | 'recall5' | 'recall10' | 'ndcg', number>} Each from 0 to 1. `mrr`: one divided by the rank of the
 * first answer. `recallN`: the part of the answers that is in the first N, where as many as fit there are all. `ndcg`: the first answer of
 * the query counts 3, the second 2, others 1 (gain `2^n - 1`).
 */
export function metricsOf(found, posts) {
	const first = found.slice(0, depth).findIndex((id) => posts.includes(id))
	const recall = (count) =>
		found.slice(0, count).filter((id) => posts.includes(id)).length / Math.min(count, posts.length)
	const ideal = discounted(posts.map((_, index) => gain(index)))
	return {
		mrr: first < 0 ? 0 : 1 / (first + 1),
		recall1: recall(1),
		recall5: recall(5),
		recall10: recall(10),
		ndcg: discounted(found.map((id) => gain(posts.indexOf(id)))) / ideal,
	}
}

function gain(place) {
	return place < 0 ? 0 : 2 ** Math.max(1, 3 - place) - 1
}

function discounted(gains) {
	return gains.slice(0, depth).reduce((sum, value, index) => sum + value / Math.log2(index + 2), 0)
}

/** Mean of numbers; 0 of none. */
export function mean(numbers) {
	return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
