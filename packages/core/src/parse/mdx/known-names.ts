import type { Root } from 'mdast'
import { isSyntax, type Names, type Syntax, statementsIn, staticValue } from './static-value.ts'

/**
 * Collects what expressions of a file can ask for by name: its front matter, paths that it imports, and values that it exports.
 *
 * @see https://mdxjs.com/docs/using-mdx/#esm
 */
export function knownNames(tree: Root, matter: Readonly<Record<string, unknown>>): Names {
	const names = new Map<string, unknown>([['frontMatter', matter]])
	for (const statement of statementsOf(tree)) {
		if (statement.type === 'ImportDeclaration') readImport(statement, names)
		if (statement.type === 'ExportNamedDeclaration') readExport(statement, names)
	}
	return names
}

function statementsOf(tree: Root): readonly Syntax[] {
	return tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? statementsIn(node.data) : []))
}

function readImport({ specifiers, source }: Syntax, names: Map<string, unknown>): void {
	const path = String((source as Syntax).value)
	if (!/^(?:\.{0,2}\/|@site\/)/.test(path)) return
	for (const { type, local } of specifiers as Syntax[])
		if (type === 'ImportDefaultSpecifier') names.set(String((local as Syntax).name), path)
}

function readExport({ declaration }: Syntax, names: Map<string, unknown>): void {
	if (!isSyntax(declaration) || declaration.type !== 'VariableDeclaration') return
	for (const { id, init } of declaration.declarations as Syntax[]) {
		const value = staticValue(init, names)
		if (value !== undefined) names.set(String((id as Syntax).name), value)
	}
}
