import type { AnyNode } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'

/** What an entry is called in a function that was made one of its front matter, and what that is. No names of a program. */
export const entryName = '$entry'
export const dataName = '$data'
/** The key that stands for what nobody can tell of a file: its `id`, its text. */
export const ofFile = 'page'

/** What is known of each entry: it is there, so is its `id`, which does not begin with `_`: such files are left out. */
export function knownOfEntry(node: AnyNode): boolean | undefined {
	if (node.type === 'UnaryExpression' && node.operator === '!') {
		const { argument } = node
		if (isNamed(argument, entryName) || isNamed(argument, dataName)) return false
		return argument.type === 'Literal' ? !argument.value : undefined
	}
	if (node.type === 'BinaryExpression' && /^[!=]=$/.test(node.operator)) {
		const isNone = node.right.type === 'Literal' && node.right.value === null
		return isNone && isFilePart(node.left) ? node.operator === '!=' : undefined
	}
	if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
	const { object, property } = node.callee
	const [start] = node.arguments
	const isStart = isNamed(property, 'startsWith')
	const isHidden = start?.type === 'Literal' && start.value === '_'
	return isStart && isHidden && isFilePart(object) ? false : undefined
}

function isFilePart(node: AnyNode): boolean {
	return (
		node.type === 'MemberExpression' &&
		isNamed(node.object, dataName) &&
		isNamed(node.property, ofFile)
	)
}
