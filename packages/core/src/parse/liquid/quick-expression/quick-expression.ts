import { memoize } from '../../../memoize.ts'
import { isDisjoint } from './character-set.ts'
import { type Item, type Repeated, type Sequence, sequencesOf } from './sequences.ts'

/** How long a text may be on which such an expression is run. */
export const longestInput = 1000

/** Steps on the longest text, some hundredths of a second. */
const mostSteps = 10_000_000

/**
 * Makes a regular expression that somebody else wrote, if it comes to an end soon on each text of `longestInput` characters.
 *
 * @throws {Error} If it does not, or if that cannot be told.
 */
export function quickExpression(source: string, flags: string): RegExp {
	const refused = refusalOf(`${flags}/${source}`)
	if (refused) throw refused
	// Each time a new one, as it keeps where it stopped.
	return new RegExp(source, flags)
}

/** Why an expression is not run, asked for each post of a site. */
const refusalOf = memoize((written): Error | null => {
	try {
		const [flags = ''] = written.split('/', 1)
		checkSteps(written.slice(flags.length + 1), flags)
		return null
	} catch (error) {
		return error as Error
	}
})

function checkSteps(source: string, flags: string): void {
	if (!/^[gimsuy]*$/.test(flags))
		throw new Error(`expected a regular expression without \`${flags}\``)
	if (source.length > longestInput) throw new Error('expected a regular expression that is shorter')
	const sequences = sequencesOf(source, flags)
	const steps = sequences.reduce((sum, sequence) => sum + stepsOf(sequence, flags), 0)
	if (steps > mostSteps)
		throw new Error(`expected a regular expression that is quick, found \`${source}\``)
}

/** Steps it takes at most until it has failed wherever it may begin. */
function stepsOf(sequence: Sequence, flags: string): number {
	const items = withoutSureEnd(sequence)
	let ways = items[0] === '^' && !flags.includes('m') ? 1 : longestInput
	let steps = ways
	for (const [at, item] of items.entries()) {
		if (typeof item !== 'object') continue
		const { min, max, width } = item
		steps += ways * Math.min(max * width, longestInput)
		if (max > min && !isEndSure(item, items.slice(at + 1), flags))
			ways *= Math.max(1, Math.min(max, longestInput) - min + 1)
	}
	return steps + ways
}

/** What may be repeated at the end never fails, so nothing is tried again for it. */
function withoutSureEnd(sequence: Sequence): Sequence {
	const last = sequence.at(-1)
	if (typeof last !== 'object' || last.min === last.max) return sequence
	const before = sequence.slice(0, -1)
	return last.min === 0 ? withoutSureEnd(before) : [...before, { ...last, max: last.min }]
}

/** Whether what follows fails at once where a repetition could go on, so that there is one place for it to end. */
function isEndSure({ first }: Repeated, following: readonly Item[], flags: string): boolean {
	for (const item of following) {
		if (item === '$') return !flags.includes('m')
		if (typeof item !== 'object') continue
		if (!isDisjoint(first, item.first)) return false
		if (item.min > 0) return true
	}
	return false
}
