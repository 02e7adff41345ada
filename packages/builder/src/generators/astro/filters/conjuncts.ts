import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { asBoolean, returningBoolean } from './as-boolean.ts'
import { withoutDouble } from './doubles.ts'
import { resultOf } from './result-of.ts'

/** Takes a function apart into those that all have to be met: `a && b`, `if (!a) return false; return b`. */
export function conjuncts(written: WrittenFunction): readonly WrittenFunction[] {
	const result = resultOf(written)
	if (result === undefined) return [returningBoolean(written)]
	return partsOf(asBoolean(result)).map((body) => ({ ...written, body }) as WrittenFunction)
}

function partsOf(node: AnyNode): readonly AnyNode[] {
	const inner = withoutDouble(node)
	if (inner.type === 'LogicalExpression' && inner.operator === '&&')
		return [inner.left, inner.right].flatMap((one) => partsOf(asBoolean(one)))
	return [node]
}
