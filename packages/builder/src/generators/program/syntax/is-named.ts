import type { AnyNode } from 'acorn'

/** Whether a part of a program is a name, and that one. */
export function isNamed(node: AnyNode, name: string): boolean {
	return node.type === 'Identifier' && node.name === name
}
