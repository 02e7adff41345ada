import { hasLooseGates } from '../gates/gates-in-text.ts'
import { notForEverybody } from '../gates/not-for-everybody.ts'
import type { ImportItem } from '../import-item.ts'

/** A reusable block of WordPress. */
export interface ReusableBlock {
	/** Empty if posts do not show it. */
	readonly text: string
	/** Why they do not; `undefined` if they do. */
	readonly left: string | undefined
	/** Whether something in it hides a part of the posts that show it. */
	readonly isLoose: boolean
}

/**
 * Makes a reusable block of its item. WordPress shows those that are published, and have no password.
 *
 * @see https://developer.wordpress.org/reference/functions/render_block_core_block/
 */
export function reusableBlock(item: ImportItem): ReusableBlock {
	const isLoose = hasLooseGates(item.body.text)
	const left = reasonAgainst(item, isLoose)
	return left === undefined
		? { text: item.body.text, left, isLoose }
		: { text: '', left, isLoose: false }
}

function reasonAgainst(
	{ hidden, isScheduled, gates = [] }: ImportItem,
	isLoose: boolean,
): string | undefined {
	if (isScheduled) return 'its status is future'
	if (hidden === 'password') return 'it has a password'
	if (hidden !== undefined && hidden !== notForEverybody) return `its status is ${hidden}`
	return gates.length > 0 && !isLoose ? `it is not for everybody (${gates.join(', ')})` : undefined
}
