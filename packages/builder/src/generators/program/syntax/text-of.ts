import type { AnyNode } from 'acorn'

/** A text that is written out; `undefined` of anything else. */
export function textOf(node: AnyNode): string | undefined {
	if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
	if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined
	return node.quasis[0]?.value.cooked ?? undefined
}
