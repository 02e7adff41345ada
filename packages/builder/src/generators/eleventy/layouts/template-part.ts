import type { AnonymousClassDeclaration, AnyNode, ClassDeclaration, ClassExpression } from 'acorn'
import type { ProgramParts } from '../../program/syntax/program-syntax.ts'

/** What a template is, or a class that its own goes on from, and the program that it stands in. */
export interface TemplatePart {
	/** A class, an object, a function or a text; absent if the program exports none. */
	readonly written: AnyNode | undefined
	readonly parsed: ProgramParts
}

export function isClass(
	node: AnyNode | undefined,
): node is AnonymousClassDeclaration | ClassDeclaration | ClassExpression {
	return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression'
}

/** What a name is, or a class or a function is called. */
export function nameIn(node: AnyNode | null | undefined): readonly string[] {
	if (node?.type === 'Identifier') return [node.name]
	return node && 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : []
}

/** What a name of a program is called for. */
export function declared(value: AnyNode, { parts }: ProgramParts): AnyNode | undefined {
	if (value.type !== 'Identifier') return value
	for (const { node } of parts) {
		if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
			if (node.id.name === value.name) return node.init ?? undefined
		} else if (node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration')
			if (node.id?.name === value.name) return node
	}
	return undefined
}
