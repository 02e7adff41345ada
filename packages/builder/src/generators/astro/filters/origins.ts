import type { AnyNode, Expression, Pattern } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { moduleScope, namesIn, type Origin, type Scope } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'

/** Finds all that a name may stand for; nothing of what other programs give. */
export async function originsOf(
	name: string,
	scope: Scope,
	modules: SiteModules,
	depth = 0,
): Promise<readonly Origin[]> {
	if (depth > 20) return []
	const { body, given, outer, module } = scope
	if (isFunction(body) && body.params.some((one) => namesIn(one).includes(name))) {
		const value = given.get(name)
		return value ? [value] : []
	}
	const own = madeIn(body, name).map((one) => ({ ...one, scope }))
	if (own.length > 0) return own
	if (outer) return originsOf(name, outer, modules, depth + 1)
	const imported = module.names.imports.get(name)
	const other = imported && (await modules.find(imported.from, module))
	return other ? exportsOf(imported.exported, other, modules, depth + 1) : []
}

/** Finds what a program exports by a name. */
export async function exportsOf(
	name: string,
	module: SiteModule,
	modules: SiteModules,
	depth = 0,
): Promise<readonly Origin[]> {
	const own = await originsOf(
		module.exported.get(name) ?? name,
		moduleScope(module),
		modules,
		depth,
	)
	if (own.length > 0 || depth > 20) return own
	for (const { from, names } of module.names.passed) {
		const original = names ? names.get(name) : name
		const other = original === undefined ? undefined : await modules.find(from, module)
		const found = other ? await exportsOf(original ?? '', other, modules, depth + 1) : []
		if (found.length > 0) return found
	}
	return []
}

/** Finds the function that an expression comes to. */
export async function functionAt(
	{ value, scope }: Origin,
	modules: SiteModules,
	depth = 0,
): Promise<Origin<WrittenFunction> | undefined> {
	if (isFunction(value)) return { value, scope }
	if (depth > 8) return undefined
	const found = await namedAt({ value, scope }, modules)
	const [one] = found
	return one && found.length === 1 ? functionAt(one, modules, depth + 1) : undefined
}

/** `getPosts`, or `all` of `posts.all`, of `import * as posts` or of an object. */
async function namedAt({ value, scope }: Origin, modules: SiteModules): Promise<readonly Origin[]> {
	if (value.type === 'Identifier') return originsOf(value.name, scope, modules)
	if (value.type !== 'MemberExpression' || value.object.type !== 'Identifier') return []
	const name = value.property.type === 'Identifier' ? value.property.name : ''
	const imported = scope.module.names.imports.get(value.object.name)
	if (imported?.exported === '*') {
		const other = await modules.find(imported.from, scope.module)
		return other ? exportsOf(name, other, modules) : []
	}
	const objects = await originsOf(value.object.name, scope, modules)
	return objects.flatMap((one) => memberOf(one.value, name).map((of) => ({ ...one, value: of })))
}

/** What an object, or a class, has by a name. */
function memberOf(object: AnyNode, name: string): readonly AnyNode[] {
	const isCalled = (key: AnyNode) => key.type === 'Identifier' && key.name === name
	if (object.type === 'ObjectExpression')
		return object.properties.flatMap((one) =>
			one.type === 'Property' && isCalled(one.key) ? [one.value] : [],
		)
	if (object.type !== 'ClassDeclaration' && object.type !== 'ClassExpression') return []
	return object.body.body.flatMap((one) =>
		/^(?:Method|Property)Definition$/.test(one.type) &&
		'key' in one &&
		isCalled(one.key) &&
		one.value
			? [one.value]
			: [],
	)
}

/** What a name is made of in a function, or in a program: what it is declared as, and what it becomes. */
function madeIn(body: AnyNode, name: string): readonly Omit<Origin, 'scope'>[] {
	const isDirect = (parents: readonly AnyNode[]) => !parents.slice(1).some(isFunction)
	const all = nodesIn(body)
	const declared = all.flatMap(({ node, parents }): readonly AnyNode[] => {
		if (node === body || !isDirect(parents)) return []
		if (node.type === 'VariableDeclarator' && namesIn(node.id).includes(name)) return [node]
		const isOwn = node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration'
		return isOwn && node.id?.name === name ? [node] : []
	})
	if (declared.length === 0) return []
	const changed = all.flatMap(({ node, parents }) =>
		node.type === 'AssignmentExpression' && isNamed(node.left, name)
			? [{ value: node.right, isSure: parents.slice(1).every(isPlain) }]
			: [],
	)
	const values = declared.flatMap((node) => {
		if (node.type !== 'VariableDeclarator') return [{ value: node, isSure: true }]
		return node.init ? [{ value: taken(node.id, node.init, name), isSure: true }] : []
	})
	return [...values, ...changed]
}

/** Whether all that stands in a part is done, and once. */
function isPlain({ type }: AnyNode): boolean {
	return /^(?:BlockStatement|ExpressionStatement)$/.test(type)
}

/** What a name is of a value that is taken apart: `posts` of `const { posts } = await load()` is `(await load()).posts`. */
function taken(pattern: Pattern, value: Expression, name: string): AnyNode {
	const of = (property: AnyNode, computed: boolean) => {
		const { start, end } = property
		const member = { type: 'MemberExpression', object: value, property, computed, start, end }
		return { ...member, optional: false } as AnyNode
	}
	if (pattern.type === 'ObjectPattern')
		for (const one of pattern.properties)
			if (one.type === 'Property' && !one.computed && isFor(one.value, name))
				return of(one.key, false)
	if (pattern.type === 'ArrayPattern') {
		const index = pattern.elements.findIndex((one) => one && isFor(one, name))
		const { start, end } = pattern
		const raw = String(index)
		if (index >= 0) return of({ type: 'Literal', value: index, raw, start, end }, true)
	}
	return value
}

/** `posts`, `posts = []` */
function isFor(pattern: Pattern, name: string): boolean {
	const own = pattern.type === 'AssignmentPattern' ? pattern.left : pattern
	return own.type === 'Identifier' && own.name === name
}
