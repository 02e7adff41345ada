import type { AnyNode } from 'acorn'
import { type Condition, not, unknown } from './condition.ts'
import { conditionIn, type KnownData, keyIn, keyIs } from './condition-in.ts'

/** Whether something is so of a value, or what it asks for that and for the opposite. */
export type Told = boolean | { readonly is: Condition; readonly isNot: Condition }

/** Whether a value counts as true. */
export function isTrue(value: AnyNode | undefined, known: KnownData): Told {
	if (isNothing(value)) return false
	if (value.type === 'Literal') return Boolean(value.value) || 'regex' in value
	if (value.type === 'TemplateLiteral' && value.quasis.some((one) => one.value.raw !== ''))
		return true
	return { is: conditionIn(value, known), isNot: conditionIn(value, known, true) }
}

/** Whether a value is one, and neither `null` nor `undefined`. */
export function isThere(value: AnyNode | undefined, known: KnownData): Told {
	if (isNothing(value)) return false
	if (value.type === 'Literal' && value !== nothingTrue) return value.raw !== 'null'
	if (value.type === 'TemplateLiteral') return true
	const key = keyIn(value, known.names)
	const isNot = key === undefined ? unknown : keyIs(key, null, known)
	return { is: not(isNot), isNot }
}

/** `undefined`, or no value at all. */
export function isNothing(value: AnyNode | undefined): value is undefined {
	return value === undefined || (value.type === 'Identifier' && value.name === 'undefined')
}

/** What counts as false: `null`, `false`, an empty text; nobody can tell which. */
export const nothingTrue = literal(null)

/** A value as it is written. */
export function literal(value: boolean | null): AnyNode {
	return { type: 'Literal', value, start: 0, end: 0 }
}
