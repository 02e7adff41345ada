import { closingAt, isOpening, isSign, type Token } from '@blog/core/script'
import { returnsOf, type WrittenFunction } from '../program/function-in.ts'
import { conditionKey, keyAround } from './condition-keys.ts'

/** What comes of what a function returns; `undefined` if nobody can tell. */
export type Outcome = (said: readonly Token[]) => 'hides' | 'shows' | undefined

/**
 * Reads by which keys of front matter a function hides files: `(data) => { if (data.wip) return false }`, `(data) => data.wip ? false : data.permalink`.
 *
 * @returns The keys; `undefined` if only running it would tell.
 */
export function hidingKeys(
	written: WrittenFunction,
	outcome: Outcome,
): readonly string[] | undefined {
	const found = returnsOf(written).flatMap(({ said, index }) => {
		const { condition, met, otherwise } = choiceIn(said)
		const [is, or] = [outcome(met), outcome(otherwise)]
		if (is === 'shows' && or === 'shows') return []
		if (is !== 'hides' || or === undefined) return [undefined]
		const isEither = or === 'hides'
		const key = isEither ? undefined : conditionKey(condition, written.given)
		return [key ?? keyAround(written, index)]
	})
	return found.every((key) => key !== undefined) ? [...new Set(found)] : undefined
}

/** The parts of `condition ? met : otherwise`; of another expression both are that. */
function choiceIn(said: readonly Token[]) {
	const mark = outside(said, '?')
	const rest = said.slice(mark + 1)
	const parting = outside(rest, ':')
	if (mark < 0 || parting < 0) return { condition: [], met: said, otherwise: said }
	return {
		condition: said.slice(0, mark),
		met: rest.slice(0, parting),
		otherwise: rest.slice(parting + 1),
	}
}

/** Index of the first such sign that stands in no brackets; -1 for none. */
function outside(tokens: readonly Token[], sign: string): number {
	for (let index = 0; index < tokens.length; index++) {
		if (isSign(tokens[index], sign)) return index
		if (isOpening(tokens[index])) index = closingAt(tokens, index)
	}
	return -1
}
