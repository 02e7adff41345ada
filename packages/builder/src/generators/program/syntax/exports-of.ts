import type { AnyNode } from 'acorn'
import { memberPath } from './member-path.ts'
import type { ProgramTree } from './program-tree.ts'

/** A part of a program, and that. */
export interface Written<Node extends AnyNode = AnyNode> {
	readonly value: Node
	readonly program: ProgramTree
}

/** What a program exports that is written out, `default` also of `module.exports`. */
export function exportsOf(program: ProgramTree): ReadonlyMap<string, Written> {
	const found = new Map<string, Written>()
	const add = (name: string, value: AnyNode | null | undefined) => {
		if (value) found.set(name, { value, program })
	}
	for (const node of program.tree.body) {
		if (node.type === 'ExportDefaultDeclaration') add('default', node.declaration as AnyNode)
		if (node.type === 'ExportNamedDeclaration') {
			const { declaration } = node
			if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
				add(declaration.id?.name ?? '', declaration)
			if (declaration?.type === 'VariableDeclaration' && declaration.kind === 'const')
				for (const { id, init } of declaration.declarations)
					if (id.type === 'Identifier') add(id.name, init)
			for (const { exported, local } of node.source ? [] : node.specifiers)
				if (exported.type === 'Identifier') add(exported.name, local)
		}
		if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression')
			continue
		const { left, right } = node.expression
		const path = memberPath(left)
		if (path === 'module.exports') {
			add('default', right)
			for (const one of right.type === 'ObjectExpression' ? right.properties : [])
				if (one.type === 'Property' && one.key.type === 'Identifier' && !one.computed)
					add(one.key.name, one.value)
		}
		const name = path && /^(?:module\.)?exports\.(\w+)$/.exec(path)?.[1]
		if (name) add(name, right)
	}
	return found
}
