import { type ApiState, createState, publicIds } from './api-state.ts'
import type { ApiContent } from './content.ts'

/** What is served now. */
export interface CurrentState {
	/** @throws {NothingLoaded} */
	read(): ApiState
	/** What was read last. */
	peek(): ApiState | undefined
	/** Takes in what the source has now, if it is something else. */
	refresh(): void
	/** Whether an answer of a content with these public posts can stand in for one of today's: nothing in it has been withdrawn since. */
	accepts(publicPosts: string): boolean
}

/** There is no content to answer from yet. */
export class NothingLoaded extends Error {
	override readonly name = 'NothingLoaded'
}

/** How many earlier sets of public posts are remembered. */
const MOST_REMEMBERED = 100

/**
 * Follows a source of contents.
 *
 * @param source Says what is to be served now; `undefined` if nothing could be loaded yet.
 * @param onChange Told when it is another content than before, and whether something that was public is no longer.
 */
export function currentState(
	source: () => ApiContent | undefined,
	onChange: (state: ApiState, before: ApiState | undefined, isLoss: boolean) => void,
): CurrentState {
	let state: ApiState | undefined
	const accepted = new Set<string>()

	function refresh(): void {
		const content = source()
		if (content === undefined || content === state?.content) return
		const before = state
		state = createState(content)
		const isLoss = before !== undefined && hasLost(before, state)
		if (isLoss) accepted.clear()
		const [oldest] = accepted
		if (oldest !== undefined && accepted.size >= MOST_REMEMBERED) accepted.delete(oldest)
		accepted.add(state.publicPosts)
		onChange(state, before, isLoss)
	}

	return {
		peek: () => state,
		refresh,
		read() {
			refresh()
			if (!state) throw new NothingLoaded('No content could be loaded yet')
			return state
		},
		accepts: (publicPosts) => state === undefined || accepted.has(publicPosts),
	}
}

/** Whether something that was public is no longer. */
function hasLost(before: ApiState, now: ApiState): boolean {
	if (before.publicPosts === now.publicPosts) return false
	const left = new Set(publicIds(now))
	return publicIds(before).some((id) => !left.has(id))
}
