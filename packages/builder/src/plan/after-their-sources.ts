import type { MadeOutput, Output } from './output.ts'

/** What a post or page itself becomes: while these are made, what was parsed for it is there. */
const ownKinds = new Set<string>(['post', 'page', 'markdown'])

/**
 * Puts outputs that are made from several posts after what these become themselves, while what was parsed for them is still there.
 *
 * @param outputs Their order stays.
 * @param others Each goes after the last of its sources; to the end if one of them becomes nothing.
 */
export function afterTheirSources(
	outputs: readonly Output[],
	others: readonly MadeOutput[],
): readonly Output[] {
	if (others.length === 0) return outputs
	const places = new Map<string, number>()
	for (const [at, { kind, sources }] of outputs.entries())
		if (sources[0] !== undefined && ownKinds.has(kind)) places.set(sources[0], at)

	const end = outputs.length - 1
	const after = new Map<number, MadeOutput[]>()
	for (const other of others) {
		const at = Math.max(...other.sources.map((source) => places.get(source) ?? end), -1)
		const there = after.get(at)
		if (there) there.push(other)
		else after.set(at, [other])
	}
	return [
		...(after.get(-1) ?? []),
		...outputs.flatMap((output, at) => [output, ...(after.get(at) ?? [])]),
	]
}
