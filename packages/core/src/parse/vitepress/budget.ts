/** Parts of other files that may come into one post, and their characters in all: files that include each other may be more than a machine can hold. */
export const MOST_PARTS = 1000
export const LONGEST = 4_000_000

/** What is left of them. */
export interface Budget {
	parts: number
	characters: number
}

export function fullBudget(): Budget {
	return { parts: MOST_PARTS, characters: LONGEST }
}

/**
 * Takes a part of a budget.
 *
 * @param budget Changed.
 * @returns Whether it fits; `last` for the first that does not.
 */
export function spend(budget: Budget, text: string): 'fits' | 'last' | 'over' {
	if (budget.parts < 0) return 'over'
	budget.parts -= 1
	budget.characters -= text.length
	if (budget.parts >= 0 && budget.characters >= 0) return 'fits'
	budget.parts = -1
	return 'last'
}
