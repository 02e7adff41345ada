import type { AnyNode } from 'acorn'

/** Whether a part of a program is there, is a name, and that one. */
export function isNamed(node: AnyNode | null | undefined, name: string | undefined): boolean {
	return node?.type === 'Identifier' && node.name === name
}
