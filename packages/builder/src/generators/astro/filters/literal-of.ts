import type { AnyNode, Literal } from 'acorn'

/** A value as it is written, in place of a part of a program. */
export function literalOf(value: string | boolean | null, { start, end }: AnyNode): Literal {
	return { type: 'Literal', value, raw: JSON.stringify(value), start, end }
}
