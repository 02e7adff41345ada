import type { Nodes, Text } from 'mdast'
import { nameInlineMath, nameMath } from './name-math.ts'
import type { TakenOut } from './taken-out.ts'

type Position = Text['position']

/** A formula within a line. */
export function inlineFormula(one: TakenOut | undefined, position: Position): Nodes {
	const math = { type: 'inlineMath', value: formulaOf(one), position }
	nameInlineMath(math, one?.kind === 'math' && one.form === 'block')
	return math as unknown as Nodes
}

/** A formula that is a block. */
export function blockFormula(one: TakenOut | undefined, position: Position): Nodes {
	const math = { type: 'math', value: formulaOf(one), position }
	nameMath(math)
	return math as unknown as Nodes
}

function formulaOf(one: TakenOut | undefined): string {
	return one?.kind === 'math' ? one.value : ''
}
