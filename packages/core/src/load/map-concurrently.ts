/**
 * Maps a list with at most `limit` calls under way, keeping the order of the list.
 *
 * @throws Whatever `map` throws first; calls already under way are awaited by nobody.
 */
export async function mapConcurrently<Item, Result>(
	items: readonly Item[],
	limit: number,
	map: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
	const results = new Array<Result>(items.length)
	let next = 0
	async function run(): Promise<void> {
		while (next < items.length) {
			const index = next++
			results[index] = await map(items[index] as Item, index)
		}
	}
	await Promise.all(Array.from({ length: Math.min(Math.max(1, limit), items.length) }, run))
	return results
}
